import { listReviews, type WaitingList } from "#application/approval/list-reviews.ts";
import { holds } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";

export type ReviewsPage = { lists: WaitingList[]; decides: boolean };

export async function loadReviews(): Promise<ReviewsPage> {
  const request = await requireRequest();
  return { lists: opened(await listReviews(request)), decides: holds(request.actor.role, "flag.decide") };
}

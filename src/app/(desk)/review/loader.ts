import { countIdentityQuestions } from "#application/approval/count-identity-questions.ts";
import { listReviews, type WaitingList } from "#application/approval/list-reviews.ts";
import { holds } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";

/** `questions`: how many rows wait for a planner to say whom they mean. */
export type ReviewsPage = { lists: WaitingList[]; decides: boolean; questions: number };

export async function loadReviews(): Promise<ReviewsPage> {
  const request = await requireRequest();
  const decides = holds(request.actor.role, "flag.decide");
  return {
    lists: opened(await listReviews(request)),
    decides,
    questions: decides ? opened(await countIdentityQuestions(request)) : 0,
  };
}

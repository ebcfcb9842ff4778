import { countIdentityQuestions } from "#application/approval/count-identity-questions.ts";
import { listReviews, type WaitingList } from "#application/approval/list-reviews.ts";
import { countConflicts } from "#application/conflict/count-conflicts.ts";
import { holds } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";

export type ReviewsPage = {
  lists: WaitingList[];
  decides: boolean;
  /** Rows that wait for a planner to say whom they mean. */
  questions: number;
  /** Open ones; null for who does not decide them. */
  conflicts: number | null;
};

export async function loadReviews(): Promise<ReviewsPage> {
  const request = await requireRequest();
  const decides = holds(request.actor.role, "flag.decide");
  return {
    lists: opened(await listReviews(request)),
    decides,
    questions: decides ? opened(await countIdentityQuestions(request)) : 0,
    conflicts: decides ? opened(await countConflicts(request)) : null,
  };
}

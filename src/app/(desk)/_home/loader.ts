import { z } from "zod";
import { type ListedUser, listUsers } from "#application/access/list-users.ts";
import { countIdentityQuestions } from "#application/approval/count-identity-questions.ts";
import { listReviews, type WaitingList } from "#application/approval/list-reviews.ts";
import { listVerifications, type VisitErrand } from "#application/approval/list-verifications.ts";
import type { Request } from "#application/context.ts";
import { type Figures, readFigures } from "#application/desk/read-figures.ts";
import { readTasks, type Tasks } from "#application/desk/read-tasks.ts";
import { can, holds } from "#domain/access/can.ts";
import type { Role } from "#domain/access/role.ts";
import type { DecileRange } from "#domain/targeting/coverage.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";
import { sortLists } from "./waiting-lists.ts";

/** The budget year and the deciles as they stand in the address; decile 1 unless both are asked for. */
const HomeQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  decile: z.literal("2").optional().catch(undefined),
});
export type HomeQuery = z.infer<typeof HomeQuery>;

export type HomePage = {
  role: Role;
  mayPropose: boolean;
  query: HomeQuery;
  deciles: DecileRange;
  tasks: Tasks;
  lists: ReturnType<typeof sortLists>;
  /** How many rows wait for this person to say whom they mean. */
  questions: number;
  errands: VisitErrand[];
  /** Accounts whose invitation waits or that are locked for now; null for who does not manage them. */
  accounts: ListedUser[] | null;
  /** Null for who sees no aggregates. */
  figures: Figures | null;
};

export async function loadHome(params: Record<string, string | string[] | undefined>): Promise<HomePage> {
  const request = await requireRequest();
  const { actor } = request;
  const query = HomeQuery.parse(params);
  const deciles = { from: 1, to: query.decile === undefined ? 1 : 2 };
  return {
    role: actor.role,
    mayPropose: holds(actor.role, "proposal.write"),
    query,
    deciles,
    tasks: await readTasks(request),
    lists: sortLists(await loadLists(request), actor.role),
    questions: holds(actor.role, "flag.decide") ? opened(await countIdentityQuestions(request)) : 0,
    errands: await loadErrands(request),
    accounts: await loadAccounts(request),
    figures: holds(actor.role, "aggregate.read")
      ? opened(await readFigures(request, { year: query.year ?? null, deciles }))
      : null,
  };
}

async function loadLists(request: Request): Promise<WaitingList[]> {
  const { role } = request.actor;
  return holds(role, "flag.decide") || holds(role, "proposal.write") ? opened(await listReviews(request)) : [];
}

/** Who visits in their own villages sees the families; who only sees them all is told their number. */
async function loadErrands(request: Request): Promise<VisitErrand[]> {
  const { role, regencyId } = request.actor;
  const visits = holds(role, "verification.record") && !can(request.actor, "verification.record", { regencyId });
  return visits ? opened(await listVerifications(request)).open : [];
}

async function loadAccounts(request: Request): Promise<ListedUser[] | null> {
  if (!holds(request.actor.role, "user.manage")) return null;
  return opened(await listUsers(request)).filter(({ status, blocked }) => status === "INVITED" || blocked !== null);
}

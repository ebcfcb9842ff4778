import type { Programme } from "#domain/programme/programme.ts";
import { Release } from "#domain/register/release.ts";
import type { WaitingHousehold } from "#domain/screening/waiting-household.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import type { Context } from "../context.ts";
import { loadWaiting } from "./load-waiting.ts";
import { toProgramme } from "./to-programme.ts";

/** Who waits for the programme of a list, and which households stand on the list already. */
export type WaitingForList = {
  programme: Programme;
  waiting: readonly WaitingHousehold[];
  listed: ReadonlySet<HouseholdId>;
};

/** Without an active release nobody waits. A constant number of queries; takes the screening scope itself. */
export async function waitingForList(context: Context, list: LockedProposal): Promise<WaitingForList> {
  const { actor, tx, today } = context;
  const { regencyId } = actor;
  const programme = toProgramme(list.programme);
  const rows = await tx.candidate.findMany({
    where: { regencyId, proposalId: list.id, state: "LISTED", householdId: { not: null } },
    select: { householdId: true },
  });
  const listed = new Set(rows.map(({ householdId }) => HouseholdId.parse(householdId)));
  const release = await findActiveRelease(tx, regencyId);
  if (release === null) return { programme, listed, waiting: [] };
  const waiting = await withScreeningScope(tx, async () =>
    loadWaiting(context, {
      programme,
      policy: await loadPolicy(tx, { regencyId, today }),
      release: Release.parse({ source: release.source, date: toDay(release.date) }),
      belowDecile: null,
    }),
  );
  return { programme, listed, waiting };
}

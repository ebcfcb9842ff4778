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

/** Who waits for the programme of a list, and which households stand on the list already or are offered to its owner. */
export type WaitingForList = {
  programme: Programme;
  waiting: readonly WaitingHousehold[];
  listed: ReadonlySet<HouseholdId>;
  offered: ReadonlySet<HouseholdId>;
};

/**
 * Without an active release nobody waits. `area` asks only about a part of the programme's. A constant number of queries; takes
 * the screening scope itself.
 */
export async function waitingForList(
  context: Context,
  list: Pick<LockedProposal, "id" | "programme">,
  { area }: { area?: Programme["area"] } = {},
): Promise<WaitingForList> {
  const { actor, tx, today } = context;
  const { regencyId } = actor;
  const programme = toProgramme(list.programme);
  const rows = await tx.candidate.findMany({
    where: { regencyId, proposalId: list.id },
    select: { state: true, householdId: true, offeredHouseholdId: true },
  });
  const listed = idsOf(rows.map(({ state, householdId }) => (state === "LISTED" ? householdId : null)));
  const offered = idsOf(rows.map(({ offeredHouseholdId }) => offeredHouseholdId));
  const release = await findActiveRelease(tx, regencyId);
  if (release === null) return { programme, listed, offered, waiting: [] };
  const waiting = await withScreeningScope(tx, async () =>
    loadWaiting(context, {
      programme: { ...programme, area: area ?? programme.area },
      policy: await loadPolicy(tx, { regencyId, today }),
      release: Release.parse({ source: release.source, date: toDay(release.date) }),
      belowDecile: null,
    }),
  );
  return { programme, listed, offered, waiting };
}

function idsOf(ids: readonly (string | null)[]): Set<HouseholdId> {
  return new Set(ids.flatMap((id) => (id === null ? [] : HouseholdId.parse(id))));
}

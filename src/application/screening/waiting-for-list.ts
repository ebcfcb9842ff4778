import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import type { Programme } from "#domain/programme/programme.ts";
import { Release } from "#domain/register/release.ts";
import type { WaitingHousehold } from "#domain/screening/waiting-household.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { findUncoveredHouseholds } from "#infrastructure/db/load/find-uncovered-households.ts";
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
 * Without an active release nobody waits. `area` asks only about a part of the programme's, `among` only about some families:
 * judging a few is much quicker than judging all. `ranked`: what ranks each among its equals is looked at too. A constant number of queries; takes the screening scope itself.
 */
export async function waitingForList(
  context: Context,
  list: Pick<LockedProposal, "id" | "programme">,
  { area, among, ranked }: { area?: Programme["area"]; among?: readonly string[]; ranked?: true } = {},
): Promise<WaitingForList> {
  const { actor, tx, today } = context;
  const { regencyId } = actor;
  const programme = toProgramme(list.programme);
  const { listed, offered } = await familiesOfList(context, list);
  const release = await findActiveRelease(tx, regencyId);
  if (release === null) return { programme, listed, offered, waiting: [] };
  const waiting = await withScreeningScope(tx, async () =>
    loadWaiting(context, {
      programme: { ...programme, area: area ?? programme.area },
      policy: await loadPolicy(tx, { regencyId, today }),
      release: Release.parse({ source: release.source, date: toDay(release.date) }),
      belowDecile: null,
      ...(among && { among }),
      ...(ranked && { ranked }),
    }),
  );
  return { programme, listed, offered, waiting };
}

/**
 * Who may wait, unjudged: those who fit the programme and have no aid for its need. One query; takes the screening scope itself.
 */
export async function fittingForList(
  { actor, tx }: Context,
  { programme }: Pick<LockedProposal, "programme">,
): Promise<WaitingHousehold[]> {
  const { regencyId } = actor;
  const fitted = toProgramme(programme);
  const { need } = BENEFIT_TERMS[fitted.benefit];
  return withScreeningScope(tx, () =>
    findUncoveredHouseholds(tx, { regencyId, programme: fitted, need, belowDecile: null, among: null }),
  );
}

/** Which families stand on a list already or are offered to its owner. */
export async function familiesOfList(
  { actor, tx }: Context,
  list: Pick<LockedProposal, "id">,
): Promise<Pick<WaitingForList, "listed" | "offered">> {
  const rows = await tx.candidate.findMany({
    where: { regencyId: actor.regencyId, proposalId: list.id },
    select: { state: true, householdId: true, offeredHouseholdId: true },
  });
  return {
    listed: idsOf(rows.map(({ state, householdId }) => (state === "LISTED" ? householdId : null))),
    offered: idsOf(rows.map(({ offeredHouseholdId }) => offeredHouseholdId)),
  };
}

function idsOf(ids: readonly (string | null)[]): Set<HouseholdId> {
  return new Set(ids.flatMap((id) => (id === null ? [] : HouseholdId.parse(id))));
}

import { type Assignment, assignReplacements } from "#domain/proposal/assign-replacements.ts";
import type { WaitingHousehold } from "#domain/screening/waiting-household.ts";
import { CandidateId, type HouseholdId } from "#domain/shared/id.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { toProgramme } from "../screening/to-programme.ts";
import { familiesOfList, fittingForList, waitingForList } from "../screening/waiting-for-list.ts";
import { describeSuggested, type SuggestedHousehold } from "./suggested-household.ts";

/** The family that could take a row's place, and further ones to choose from. */
export type Suggestion = { first: SuggestedHousehold; others: SuggestedHousehold[] };

type Asked = {
  list: Pick<LockedProposal, "id" | "programme">;
  rows: readonly { candidateId: string; villageCode: string | null }[];
};

const OTHERS = 5;

/**
 * For rows that may fall out, the next eligible uncovered family: same village first, then kecamatan, then the area, the poorest
 * first; no family for two rows.
 */
export async function suggestReplacements(context: Context, { list, rows }: Asked): Promise<Map<string, Suggestion>> {
  if (rows.length === 0) return new Map();
  const assigned = await assignWaiting(context, { list, rows });
  const ids = [...assigned.values()].flatMap(householdsOf);
  const described = await describeSuggested(context, { ids, programme: toProgramme(list.programme) });
  return new Map(
    [...assigned].flatMap(([candidateId, { first, others }]) => {
      const taker = described.get(first.householdId);
      if (!taker) return [];
      return [[candidateId, { first: taker, others: others.flatMap((one) => described.get(one.householdId) ?? []) }]];
    }),
  );
}

/**
 * Ranks everybody who fits, judges only the best placed, and ranks again without those who do not wait. Looks twice as far each
 * time somebody falls away, so the number of rounds grows with the logarithm of the register at most.
 */
async function assignWaiting(context: Context, { list, rows }: Asked): Promise<Map<CandidateId, Assignment>> {
  const { listed, offered } = await familiesOfList(context, list);
  const search = {
    rows: rows.map(({ candidateId, villageCode }) => ({
      id: CandidateId.parse(candidateId),
      villageCode: villageCode === null ? null : RegionCode.parse(villageCode),
    })),
    listed: listed.union(offered),
  };
  const judged = new Set<HouseholdId>();
  let fitting: readonly WaitingHousehold[] = await fittingForList(context, list);
  for (let ahead = OTHERS; ; ahead *= 2) {
    const assigned = assignReplacements({ ...search, waiting: fitting, others: OTHERS });
    if ([...assigned.values()].flatMap(householdsOf).every((id) => judged.has(id))) return assigned;
    const further = assignReplacements({ ...search, waiting: fitting, others: ahead });
    const among = new Set([...further.values()].flatMap(householdsOf)).difference(judged);
    const { waiting } = await waitingForList(context, list, { among: [...among] });
    const wait = new Set(waiting.map(({ householdId }) => householdId));
    fitting = fitting.filter(({ householdId }) => !among.has(householdId) || wait.has(householdId));
    for (const id of among) judged.add(id);
  }
}

function householdsOf({ first, others }: Assignment): HouseholdId[] {
  return [first, ...others].map(({ householdId }) => householdId);
}

import { type Assignment, assignReplacements } from "#domain/proposal/assign-replacements.ts";
import type { WaitingHousehold } from "#domain/screening/waiting-household.ts";
import { CandidateId, type HouseholdId } from "#domain/shared/id.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { toProgramme } from "../screening/to-programme.ts";
import { familiesOfList, fittingForList, waitingForList } from "../screening/waiting-for-list.ts";
import { describeRanked, describeSuggested, type RankedHousehold } from "./suggested-household.ts";

/** The family that could take a row's place, and further ones to choose from. */
export type Suggestion = { first: RankedHousehold; others: RankedHousehold[] };

type Asked = {
  list: Pick<LockedProposal, "id" | "programme">;
  rows: readonly { candidateId: string; villageCode: string | null }[];
};

const OTHERS = 5;
/** So many are judged at once at first: all who live as near and are as poor have to be, before one of them comes first. */
const AT_ONCE = 50;

/**
 * For rows that may fall out, the next eligible uncovered family, ranked as `rankReplacements` says; no family for two rows.
 */
export async function suggestReplacements(context: Context, { list, rows }: Asked): Promise<Map<string, Suggestion>> {
  if (rows.length === 0) return new Map();
  const assigned = await assignWaiting(context, { list, rows });
  const ids = [...assigned.values()].flatMap(householdsOf);
  const described = await describeSuggested(context, { ids, programme: toProgramme(list.programme) });
  return new Map(
    [...assigned].flatMap(([candidateId, { first, others }]) => {
      const [taker] = describeRanked([first], described);
      return taker ? [[candidateId, { first: taker, others: describeRanked(others, described) }]] : [];
    }),
  );
}

/**
 * Ranks everybody who fits, judges only the best placed, and ranks again with what was found. Looks twice as far each
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
  for (let ahead = AT_ONCE; ; ahead *= 2) {
    const assigned = assignReplacements({ ...search, waiting: fitting, others: OTHERS });
    if ([...assigned.values()].flatMap(householdsOf).every((id) => judged.has(id))) return assigned;
    const further = assignReplacements({ ...search, waiting: fitting, others: ahead });
    const among = new Set([...further.values()].flatMap(householdsOf)).difference(judged);
    const { waiting } = await waitingForList(context, list, { among: [...among], ranked: true });
    const found = new Map(waiting.map((household) => [household.householdId, household]));
    fitting = fitting.flatMap((one) => (among.has(one.householdId) ? (found.get(one.householdId) ?? []) : [one]));
    for (const id of among) judged.add(id);
  }
}

function householdsOf({ first, others }: Assignment): HouseholdId[] {
  return [first, ...others].map(({ householdId }) => householdId);
}

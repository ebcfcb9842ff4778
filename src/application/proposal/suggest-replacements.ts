import { assignReplacements } from "#domain/proposal/assign-replacements.ts";
import { CandidateId } from "#domain/shared/id.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { waitingForList } from "../screening/waiting-for-list.ts";
import { describeSuggested, type SuggestedHousehold } from "./suggested-household.ts";

/** The family that could take a row's place, and further ones to choose from. */
export type Suggestion = { first: SuggestedHousehold; others: SuggestedHousehold[] };

const OTHERS = 5;

/**
 * For rows that may fall out, the next eligible uncovered family: same village first, then kecamatan, then the area, the poorest
 * first; no family for two rows. Also the review desk asks this. A constant number of queries.
 */
export async function suggestReplacements(
  context: Context,
  {
    list,
    rows,
  }: {
    list: Pick<LockedProposal, "id" | "programme">;
    rows: readonly { candidateId: string; villageCode: string | null }[];
  },
): Promise<Map<string, Suggestion>> {
  if (rows.length === 0) return new Map();
  const { programme, waiting, listed, offered } = await waitingForList(context, list);
  const assigned = assignReplacements({
    rows: rows.map(({ candidateId, villageCode }) => ({
      id: CandidateId.parse(candidateId),
      villageCode: villageCode === null ? null : RegionCode.parse(villageCode),
    })),
    waiting,
    listed: listed.union(offered),
    others: OTHERS,
  });
  const ids = [...assigned.values()].flatMap(({ first, others }) =>
    [first, ...others].map(({ householdId }) => householdId),
  );
  const described = await describeSuggested(context, { ids, programme });
  return new Map(
    [...assigned].flatMap(([candidateId, { first, others }]) => {
      const taker = described.get(first.householdId);
      if (!taker) return [];
      return [[candidateId, { first: taker, others: others.flatMap((one) => described.get(one.householdId) ?? []) }]];
    }),
  );
}

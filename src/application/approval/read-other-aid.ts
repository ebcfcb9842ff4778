import type { Assistance } from "#domain/assistance/assistance.ts";
import type { Household } from "#domain/register/household.ts";
import { loadAid } from "#infrastructure/db/load/load-aid.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import type { Context } from "../context.ts";

/** Aid of any funder to the household of a row, or to one of its members. */
export type AidLine = Pick<Assistance, "id" | "owner" | "programmeCode" | "benefit" | "state" | "period" | "amount"> & {
  /** The member it names, where it names one. */
  person: string | null;
};

/** What all funders give a household or plan to, this list left out, the latest first. For who sees every funder. */
export async function readOtherAid(
  { actor, tx }: Context,
  { household, exceptProposalId }: { household: Household; exceptProposalId: string },
): Promise<AidLine[]> {
  const names = new Map(household.members.map(({ id, name }) => [id, name]));
  const wanted = { householdIds: [household.id], personIds: [...names.keys()], exceptProposalId };
  const aid = await withScreeningScope(tx, () => loadAid(tx, { regencyId: actor.regencyId, ...wanted }));
  return aid
    .filter(({ state }) => state !== "CANCELLED")
    .map(({ id, owner, programmeCode, benefit, state, period, amount, personId }) => ({
      id,
      owner,
      programmeCode,
      benefit,
      state,
      period,
      amount,
      person: personId && (names.get(personId) ?? null),
    }))
    .sort((a, b) => (a.period.from < b.period.from ? 1 : -1));
}

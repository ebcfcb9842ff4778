import { livingMembers } from "#domain/programme/evaluate-criteria.ts";
import type { Programme } from "#domain/programme/programme.ts";
import { representativesOf } from "#domain/proposal/representative.ts";
import type { Household } from "#domain/register/household.ts";
import type { Rank, Replacement } from "#domain/screening/replacement.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import type { Context } from "../context.ts";

/** A family of the register as it is offered to an owner: enough to choose by, no number, no address. */
export type SuggestedHousehold = {
  householdId: string;
  villageCode: string;
  village: string;
  district: string;
  decile: number | null;
  members: number;
  /** Whom a row would name; several only on programmes for persons. */
  people: { personId: string; name: string }[];
};

/** A family that could take a row's place, with why it stands where it stands among the others. */
export type RankedHousehold = SuggestedHousehold & { rank: Rank };

/** Those of the replacements that can be named, in their order. */
export function describeRanked(
  replacements: readonly Replacement[],
  described: ReadonlyMap<string, SuggestedHousehold>,
): RankedHousehold[] {
  return replacements.flatMap(({ householdId, proximity, standing }) => {
    const household = described.get(householdId);
    return household && standing ? [{ ...household, rank: { ...standing, proximity } }] : [];
  });
}

/** Describes households by id, those without anybody to name left out. Three queries. */
export async function describeSuggested(
  { actor, tx }: Context,
  { ids, programme }: { ids: readonly string[]; programme: Programme },
): Promise<Map<string, SuggestedHousehold>> {
  const { regencyId } = actor;
  const households = await loadHouseholds(tx, { regencyId, ids });
  const villages = await tx.village.findMany({ where: { regencyId } });
  const places = new Map(villages.map((village) => [village.code, village]));
  return new Map(
    [...households.values()].flatMap((household) => {
      const people = representativesOf(household, programme).map(({ id, name }) => ({ personId: id, name }));
      if (people.length === 0) return [];
      return [[household.id, { ...placeOf(household, places), people }] as const];
    }),
  );
}

function placeOf(
  household: Household,
  places: ReadonlyMap<string, { name: string; districtName: string }>,
): Omit<SuggestedHousehold, "people"> {
  const place = places.get(household.villageCode);
  return {
    householdId: household.id,
    villageCode: household.villageCode,
    village: place?.name ?? household.villageCode,
    district: place?.districtName ?? "",
    decile: household.decile,
    members: livingMembers(household).length,
  };
}

import { nameKey } from "#domain/register/name.ts";
import { createVillageResolver, type VillageResolver } from "#domain/register/village-resolver.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { findHouseholdsOfRelease, findPeopleOfRelease } from "#infrastructure/db/load/find-register-identities.ts";
import type { Author, Context } from "../context.ts";
import type { FamilyDirectory } from "./family-directory.ts";
import type { ReleaseContent } from "./register-reader.ts";
import type { RegisterTarget } from "./register-target.ts";

/** The villages of the regency. Files name few of them many times, so that each way to write one is looked up once. */
export async function loadVillages({ actor, tx }: Context<Author>): Promise<VillageResolver> {
  const regency = await tx.regency.findUniqueOrThrow({ where: { id: actor.regencyId }, include: { villages: true } });
  const villages = regency.villages.map(({ code, name, districtName, otherNames }) => ({
    code: RegionCode.parse(code),
    name,
    districtName,
    otherNames,
  }));
  return remembering(createVillageResolver({ id: regency.id, name: regency.name, villages }));
}

const MOST_REMEMBERED = 20_000;

function remembering(resolver: VillageResolver): VillageResolver {
  const known = new Map<string, ReturnType<VillageResolver["resolve"]>>();
  return {
    resolve(clue) {
      const key = `${clue.code}|${clue.village}|${clue.district}|${clue.regency}`;
      const before = known.get(key);
      if (before) return before;
      const found = resolver.resolve(clue);
      if (known.size < MOST_REMEMBERED) known.set(key, found);
      return found;
    },
  };
}

/** What stands in the release already, where rows are added to one. */
export async function loadContent(
  { actor, tx }: Context<Author>,
  { target, families }: { target: RegisterTarget; families: FamilyDirectory },
): Promise<ReleaseContent> {
  if (target.kind === "NEW") return { hasFamily: () => false, hasPerson: () => false };
  const key = { regencyId: actor.regencyId, releaseId: target.releaseId };
  const households = await findHouseholdsOfRelease(tx, key);
  const people = await findPeopleOfRelease(tx, key);
  const byNumber = new Set(people.map(({ householdId, p3keId }) => `${householdId} ${p3keId}`));
  const byName = new Set(people.map(({ householdId, nameKey: known }) => `${householdId} ${known}`));
  return {
    hasFamily: (familyId) => households.has(families.find(familyId) ?? ""),
    hasPerson: ({ familyId, personId, name }) => {
      const household = families.find(familyId) ?? "";
      return personId === null ? byName.has(`${household} ${nameKey(name)}`) : byNumber.has(`${household} ${personId}`);
    },
  };
}

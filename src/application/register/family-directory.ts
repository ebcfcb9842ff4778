import type { RegisterSource } from "#domain/register/register-format.ts";
import { indexNumber } from "#infrastructure/crypto/identity-number.ts";
import { findFamilies, findFamiliesByCard } from "#infrastructure/db/load/find-register-identities.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";

/** The families of the regency by what the files of a register call them. */
export type FamilyDirectory = {
  find(familyId: string): string | undefined;
  /** The household of a family that arrives: the one known by that name, if no other family of the load has it, or a new one. */
  take(familyId: string): { id: string; isNew: boolean };
};

/**
 * Families over all releases: by their P3KE number; for DTSEN, which has none, by the number of the family card that the latest
 * release gives their members. Whom a new card hides is found by the members, once they are loaded.
 */
export async function loadFamilies({ actor, tx }: Context<Author>, source: RegisterSource): Promise<FamilyDirectory> {
  const key = { regencyId: actor.regencyId };
  if (source === "P3KE") return createDirectory(await findFamilies(tx, key), (number) => number);
  return createDirectory(await findFamiliesByCard(tx, key), cardKey);
}

function createDirectory(known: Map<string, string>, keyOf: (familyId: string) => string): FamilyDirectory {
  const taken = new Set<string>();
  return {
    find: (familyId) => known.get(keyOf(familyId)),
    take(familyId) {
      const key = keyOf(familyId);
      const before = known.get(key);
      const isNew = before === undefined || taken.has(before);
      const id = isNew ? newId() : before;
      known.set(key, id);
      taken.add(id);
      return { id, isNew };
    },
  };
}

function cardKey(number: string): string {
  return Buffer.from(indexNumber("kk", number)).toString("hex");
}

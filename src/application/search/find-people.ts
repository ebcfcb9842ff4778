import { can, holds } from "#domain/access/can.ts";
import { nameWords } from "#domain/register/name-words.ts";
import type { DeskQuery } from "#domain/search/desk-query.ts";
import { indexNumber } from "#infrastructure/crypto/identity-number.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { findFamiliesByNumber } from "#infrastructure/db/load/find-families-by-number.ts";
import { type FoundHousehold, findHouseholds } from "#infrastructure/db/load/find-households.ts";
import { type FoundRow, findListRows } from "#infrastructure/db/load/find-list-rows.ts";
import type { Context } from "../context.ts";

/** Whether people are looked for at all: not by two letters, and not by whoever may see none. */
export function isAboutPeople({ actor }: Context, query: DeskQuery): boolean {
  if (query.kind === "nothing" || (query.kind === "words" && query.name === "")) return false;
  return mayReadRegister(actor) || holds(actor.role, "proposal.read");
}

function mayReadRegister(actor: Context["actor"]): boolean {
  return can(actor, "register.read", { regencyId: actor.regencyId });
}

/** What is looked for, and how much of it at most. */
export type Search = { query: DeskQuery; limit: number };

/** Families of the register, for whoever may read it. */
export async function findFamilies(context: Context, { query, limit }: Search): Promise<FoundHousehold[]> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  if (!isAboutPeople(context, query) || !mayReadRegister(actor) || query.kind === "nothing") return [];
  if (query.kind === "words") {
    const release = await findActiveRelease(tx, regencyId);
    const name = nameWords(query.name);
    if (!release || name === null) return [];
    const villageCode = query.village?.code ?? null;
    const wanted = { regencyId, releaseId: release.id, name, villageCode, decile: null };
    return (await findHouseholds(tx, { ...wanted, offset: 0, limit })).households;
  }
  const isIdentity = query.kind === "identity";
  return findFamiliesByNumber(tx, {
    regencyId,
    nikIndex: isIdentity && query.couldBeNik ? indexNumber("nik", query.digits) : null,
    kkIndex: isIdentity ? indexNumber("kk", query.digits) : null,
    familyNumber: isIdentity ? null : query.number,
    limit,
  });
}

/** Rows of the lists one may see. */
export async function findRows(context: Context, { query, limit }: Search): Promise<FoundRow[]> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  if (!isAboutPeople(context, query) || !holds(actor.role, "proposal.read")) return [];
  if (query.kind === "words") {
    const { name, village } = query;
    return findListRows(tx, { regencyId, name, village: village?.name ?? null, nikIndex: null, limit });
  }
  if (query.kind !== "identity" || !query.couldBeNik) return [];
  const nikIndex = indexNumber("nik", query.digits);
  return findListRows(tx, { regencyId, name: null, village: null, nikIndex, limit });
}

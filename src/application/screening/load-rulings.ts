import { personTextOf } from "#domain/matching/identity-key.ts";
import type { Rulings } from "#domain/matching/rulings.ts";
import { PersonId } from "#domain/shared/id.ts";
import { personKeyOf } from "#infrastructure/crypto/match-keys.ts";
import { loadRegisterLinesOf } from "#infrastructure/db/load/load-register-lines.ts";
import type { Author, Context } from "../context.ts";

/** Rulings on rows that say the same, and who made the last of them. */
export type KnownRulings = Rulings & { ruledById: string };

/**
 * What people ruled on rows with these identity keys, by key in hexadecimal digits. A ruling on somebody of whom the register says
 * something else by now is not among them.
 */
export async function loadRulings(
  { actor, tx }: Context<Author>,
  keys: readonly Uint8Array<ArrayBuffer>[],
): Promise<ReadonlyMap<string, KnownRulings>> {
  const { regencyId } = actor;
  if (keys.length === 0) return new Map();
  const rulings = await tx.matchRuling.findMany({
    where: { regencyId, identityKey: { in: [...keys] } },
    orderBy: { ruledAt: "desc" },
  });
  const people = await loadRegisterLinesOf(tx, { regencyId, personIds: rulings.map(({ personId }) => personId) });
  const keyOf = new Map(people.map((person) => [person.personId, hex(personKeyOf(personTextOf(person)))]));
  const standing = rulings.filter(({ personId, personKey }) => keyOf.get(personId) === hex(personKey));
  return new Map(
    [...Map.groupBy(standing, ({ identityKey }) => hex(identityKey))].map(([key, ofRow]) => [
      key,
      {
        same: PersonId.nullable().parse(ofRow.find(({ verdict }) => verdict === "SAME")?.personId ?? null),
        others: new Set(
          ofRow.flatMap(({ verdict, personId }) => (verdict === "OTHER" ? [PersonId.parse(personId)] : [])),
        ),
        ruledById: ofRow[0]?.ruledById ?? "",
      },
    ]),
  );
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

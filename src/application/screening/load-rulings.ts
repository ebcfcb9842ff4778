import { personTextOf } from "#domain/matching/identity-key.ts";
import type { Rulings } from "#domain/matching/rulings.ts";
import { PersonId } from "#domain/shared/id.ts";
import { fingerprintOf } from "#infrastructure/crypto/fingerprint.ts";
import { loadRegisterLinesOf } from "#infrastructure/db/load/load-register-lines.ts";
import type { Author, Context } from "../context.ts";

/** Rulings on rows that say the same, and who made the last of them. */
export type KnownRulings = Rulings & { ruledById: string };

/**
 * What people ruled on rows with these identity keys, by key in hexadecimal digits. A ruling on somebody of whom the register says
 * something else by now is not among them, and what was said of the others goes with the one who was picked.
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
  const keyOf = new Map(people.map((person) => [person.personId, hex(fingerprintOf("person", personTextOf(person)))]));
  const stands = ({ personId, personKey }: (typeof rulings)[number]) => keyOf.get(personId) === hex(personKey);
  return new Map(
    [...Map.groupBy(rulings, ({ identityKey }) => hex(identityKey))].flatMap(([key, ofRow]) => {
      const picked = ofRow.find(({ verdict }) => verdict === "SAME");
      if (picked && !stands(picked)) return [];
      const others = ofRow.filter((one) => one.verdict === "OTHER" && stands(one));
      return [
        [
          key,
          {
            same: PersonId.nullable().parse(picked?.personId ?? null),
            others: new Set(others.map(({ personId }) => PersonId.parse(personId))),
            ruledById: ofRow[0]?.ruledById ?? "",
          },
        ],
      ];
    }),
  );
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

import { likeText } from "../like-text.ts";
import type { Tx } from "../with-tenant.ts";

/** Of these households, those of which a member's name holds the words, as the active register writes it; all, without words. */
export async function findHouseholdsByName(
  tx: Tx,
  { regencyId, ids, text }: { regencyId: string; ids: readonly string[]; text: string },
): Promise<Set<string>> {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return new Set(ids);
  const patterns = words.map((word) => `%${likeText(word)}%`);
  const rows = await tx.$queryRaw<{ household_id: string }[]>`
    SELECT DISTINCT rec.household_id
    FROM person_record rec
    JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state = 'ACTIVE'
    WHERE rec.regency_id = ${regencyId} AND rec.household_id = ANY(${[...ids]}::uuid[]) AND rec.name ILIKE ALL(${patterns}::text[])`;
  return new Set(rows.map(({ household_id }) => household_id));
}

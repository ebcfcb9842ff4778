import type { Duplicate } from "#domain/register/duplicate/duplicate.ts";
import { newId } from "../../id.ts";
import { toJsonText } from "../json.ts";
import type { Tx } from "../with-tenant.ts";

export type FoundDuplicate = Duplicate & { fingerprint: Uint8Array };

/**
 * Makes the stored pairs those found now. A pair that was decided keeps its verdict, also when it is not found any more: it may be
 * found again. Two statements, whatever the number of pairs.
 */
export async function saveDuplicates(
  tx: Tx,
  {
    regencyId,
    releaseId,
    found,
    now,
  }: { regencyId: string; releaseId: string; found: readonly FoundDuplicate[]; now: Date },
): Promise<void> {
  const rows = toJsonText(
    found.map(({ fingerprint, ...pair }) => ({
      id: newId(),
      kind: pair.kind,
      one_id: pair.oneId,
      other_id: pair.otherId,
      one_household_id: pair.oneHouseholdId,
      other_household_id: pair.otherHouseholdId,
      strength: pair.strength,
      evidence: pair.evidence,
      fingerprint: Buffer.from(fingerprint).toString("hex"),
    })),
  );
  await tx.$executeRaw`
    INSERT INTO register_duplicate (regency_id, id, kind, one_id, other_id, one_household_id, other_household_id, release_id,
      strength, evidence, fingerprint, found_at)
    SELECT ${regencyId}, id, kind::"DuplicateKind", one_id, other_id, one_household_id, other_household_id, ${releaseId}::uuid,
      strength::"DuplicateStrength", evidence, decode(fingerprint, 'hex'), ${now}
    FROM jsonb_to_recordset(${rows}::jsonb) AS found (id uuid, kind text, one_id uuid, other_id uuid, one_household_id uuid,
      other_household_id uuid, strength text, evidence jsonb, fingerprint text)
    ON CONFLICT (regency_id, kind, one_id, other_id) DO UPDATE SET
      one_household_id = excluded.one_household_id, other_household_id = excluded.other_household_id,
      release_id = excluded.release_id, strength = excluded.strength, evidence = excluded.evidence,
      fingerprint = excluded.fingerprint, found_at = excluded.found_at`;
  await tx.$executeRaw`
    DELETE FROM register_duplicate WHERE regency_id = ${regencyId} AND verdict IS NULL AND found_at <> ${now}`;
}

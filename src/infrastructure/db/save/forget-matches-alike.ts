import type { Tx } from "../with-tenant.ts";

/**
 * Has the rows of open lists that say the same as this one matched anew, unless somebody picked their person; gives back the lists they
 * stand on. A row that is just being written is passed over: whoever writes it matches it afterwards.
 */
export async function forgetMatchesAlike(
  tx: Tx,
  { regencyId, identityKey, exceptId }: { regencyId: string; identityKey: Uint8Array; exceptId: string },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ proposal_id: string }[]>`
    UPDATE candidate SET matched_by = NULL
    WHERE regency_id = ${regencyId} AND id IN (
      SELECT alike.id FROM candidate alike
      JOIN proposal l ON l.regency_id = alike.regency_id AND l.id = alike.proposal_id
        AND l.state IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED')
      WHERE alike.regency_id = ${regencyId} AND alike.identity_key = ${identityKey} AND alike.id <> ${exceptId}::uuid
        AND alike.chosen_by_id IS NULL
      FOR UPDATE OF alike SKIP LOCKED)
    RETURNING proposal_id`;
  return [...new Set(rows.map(({ proposal_id }) => proposal_id))];
}

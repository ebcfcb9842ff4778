import type { JudgedFlag } from "../screening/flag-status.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import type { Rupiah } from "../shared/money.ts";

/** A row as it is signed for: who is to receive. */
export type SignedRow = { id: string; householdId: string | null; personId: string | null };

/**
 * What a signature is given for, as one text: the list's version and sum, who receives, and every flag that had to be decided, on
 * its facts. While the text stays the signature holds; when it changes the list has to be signed again.
 */
export function signedFacts(list: {
  version: number;
  amount: Rupiah;
  rows: readonly SignedRow[];
  flags: readonly JudgedFlag[];
}): string {
  const owed = list.flags.filter(({ status }) => status !== "SHOWN");
  return canonicalJson({
    version: list.version,
    amount: list.amount,
    rows: list.rows.map(({ id, householdId, personId }) => [id, householdId, personId]).toSorted(),
    flags: owed
      .map(({ flag, decision, status }) => [
        flag.candidateId,
        flag.code,
        flag.subject,
        flag.severity,
        flag.evidenceHash,
        status,
        decision?.kind ?? null,
      ])
      .toSorted(),
  });
}

import { type CandidateValueField, type CandidateValues, changedFields } from "./candidate-values.ts";

/** A row of a file that is loaded over a list: only the fields its columns have; a masked number stands for itself. */
export type MendingRow = {
  rowId: string | null;
  values: { name: string } & Partial<CandidateValues>;
};

/** A row of the list as it stands. */
export type KnownRow = { id: string; row: number; listed: boolean; values: CandidateValues };

/**
 * Why a row is not taken. ROW_ID_UNKNOWN: no row of this list. ROW_ID_TWICE: an earlier row of the file has it already.
 * ROW_REMOVED: that row was taken off the list.
 */
export type MendRefusal = "ROW_ID_UNKNOWN" | "ROW_ID_TWICE" | "ROW_REMOVED";

export type MendVerdict = { kind: "ADD" | "UPDATE" | "SAME" } | { kind: "REFUSED"; code: MendRefusal };

export type MendPlan = {
  additions: MendingRow["values"][];
  updates: { known: KnownRow; values: CandidateValues; changed: CandidateValueField[] }[];
  same: number;
  /** Listed rows that a file with row ids does not name: whoever loads it is asked about them. */
  missing: KnownRow[];
};

/**
 * Loads the rows of a file over a list, one by one: known ids update, rows without an id are new. A file without any id adds
 * and asks about nobody. Example: a list of rows A and B, a file with A (address changed) and a new C → A updated, C added,
 * B missing.
 */
export function startMend(known: readonly KnownRow[]) {
  const byId = new Map(known.map((row) => [row.id, row]));
  const seen = new Set<string>();
  const plan: Omit<MendPlan, "missing"> = { additions: [], updates: [], same: 0 };

  function take({ rowId, values }: MendingRow): MendVerdict {
    if (rowId === null) {
      plan.additions.push(values);
      return { kind: "ADD" };
    }
    const row = byId.get(rowId);
    const code = refusalOf(row, seen);
    if (!row || code) return { kind: "REFUSED", code: code ?? "ROW_ID_UNKNOWN" };
    seen.add(row.id);
    const next = { ...row.values, ...values };
    const changed = changedFields(row.values, next);
    if (changed.length === 0) {
      plan.same += 1;
      return { kind: "SAME" };
    }
    plan.updates.push({ known: row, values: next, changed });
    return { kind: "UPDATE" };
  }

  function finish(): MendPlan {
    const missing = seen.size === 0 ? [] : known.filter(({ id, listed }) => listed && !seen.has(id));
    return { ...plan, missing };
  }

  return { take, finish };
}

function refusalOf(row: KnownRow | undefined, seen: ReadonlySet<string>): MendRefusal | null {
  if (!row) return "ROW_ID_UNKNOWN";
  if (seen.has(row.id)) return "ROW_ID_TWICE";
  return row.listed ? null : "ROW_REMOVED";
}

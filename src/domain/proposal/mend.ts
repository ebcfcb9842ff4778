import type { CandidateNote } from "./candidate-note.ts";
import { type CandidateValueField, type CandidateValues, changedFields } from "./candidate-values.ts";

/** A row of a file that is loaded over a list: only the fields its columns have; a masked number stands for itself. */
export type MendingRow = {
  rowId: string | null;
  /** The version of the list the file was taken from; `null` in a file that never was one. */
  seen: number | null;
  values: { name: string } & Partial<CandidateValues>;
};

/** A row of the list as it stands, and the versions in which it came and was last changed (0: before anybody counted). */
export type KnownRow = {
  id: string;
  row: number;
  listed: boolean;
  values: CandidateValues;
  notes: readonly CandidateNote[];
  addedIn: number;
  changedIn: number;
};

/**
 * Why a row is not taken. ROW_UNKNOWN: no row of this list. ROW_ID_TWICE: an earlier row of the file has it already.
 * ROW_REMOVED: that row was taken off the list. ROW_CHANGED: somebody changed it on the desk after the file was taken, and the
 * file says otherwise: neither is overwritten unseen.
 */
export type MendRefusal = "ROW_UNKNOWN" | "ROW_ID_TWICE" | "ROW_REMOVED" | "ROW_CHANGED";

export type MendVerdict = { kind: "ADD" | "UPDATE" | "SAME" } | { kind: "REFUSED"; code: MendRefusal };

export type MendPlan = {
  additions: MendingRow["values"][];
  /** `written` is what the file says, `values` the whole row afterwards. */
  updates: {
    known: KnownRow;
    written: MendingRow["values"];
    values: CandidateValues;
    changed: CandidateValueField[];
  }[];
  same: number;
  /** Listed rows that a file with row ids does not name, though it was taken when they stood there: they are asked about. */
  missing: KnownRow[];
};

/**
 * Loads the rows of a file over a list, one by one: known ids update, rows without an id are new. A file without any id adds
 * and asks about nobody. Example: a list of rows A and B, a file with A (address changed) and a new C → A updated, C added,
 * B missing.
 */
export function startMend(known: readonly KnownRow[]) {
  const byId = new Map(known.map((row) => [row.id, row]));
  const named = new Set<string>();
  let newest = 0;
  const plan: Omit<MendPlan, "missing"> = { additions: [], updates: [], same: 0 };

  function take({ rowId, seen, values }: MendingRow): MendVerdict {
    if (rowId === null) {
      plan.additions.push(values);
      return { kind: "ADD" };
    }
    const row = byId.get(rowId);
    const code = refusalOf(row, named);
    if (!row || code) return { kind: "REFUSED", code: code ?? "ROW_UNKNOWN" };
    named.add(row.id);
    newest = Math.max(newest, seen ?? Number.POSITIVE_INFINITY);
    const next = { ...row.values, ...values };
    const changed = changedFields(row.values, next);
    if (changed.length === 0) {
      plan.same += 1;
      return { kind: "SAME" };
    }
    if (seen !== null && row.changedIn > seen) return { kind: "REFUSED", code: "ROW_CHANGED" };
    plan.updates.push({ known: row, written: values, values: next, changed });
    return { kind: "UPDATE" };
  }

  /** A row that cannot be read stands in the file all the same: it waits to be mended and is not missing. */
  function passOver({ rowId, seen }: Pick<MendingRow, "rowId" | "seen">): void {
    const row = byId.get(rowId ?? "");
    if (row === undefined) return;
    named.add(row.id);
    newest = Math.max(newest, seen ?? Number.POSITIVE_INFINITY);
  }

  function finish(): MendPlan {
    const missing = known.filter(({ id, listed, addedIn }) => listed && !named.has(id) && addedIn <= newest);
    return { ...plan, missing: named.size === 0 ? [] : missing };
  }

  return { take, passOver, finish };
}

function refusalOf(row: KnownRow | undefined, named: ReadonlySet<string>): MendRefusal | null {
  if (!row) return "ROW_UNKNOWN";
  if (named.has(row.id)) return "ROW_ID_TWICE";
  return row.listed ? null : "ROW_REMOVED";
}

/** How a row is named in a downloaded list: its id and the version of the list the file shows. */
export function writeRowId(id: string, version: number): string {
  return `${id}/${version}`;
}

/** Reads it back; an id without a version counts as seen just now. */
export function readRowId(written: string): Pick<MendingRow, "rowId" | "seen"> {
  const [rowId = "", version = ""] = written.trim().split("/");
  if (rowId === "") return { rowId: null, seen: null };
  return { rowId, seen: /^\d{1,9}$/.test(version) ? Number(version) : null };
}

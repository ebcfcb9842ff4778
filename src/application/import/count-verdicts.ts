import type { AcceptedSample, ImportCounts, RemarkExample, RoleCounts } from "#domain/import/import-counts.ts";
import type { FileRole } from "#domain/import/import-file.ts";
import type { LateNote, RowRemark, RowVerdict, SourceRow } from "./import-kind.ts";
import { maskLongNumbers } from "./mask-long-numbers.ts";

/** Enough rows of one reason to recognise it by; all of them stand in the file of refused rows. */
const EXAMPLES_A_CODE = 40;
const VALUE_LENGTH = 120;

/** A row that is not simply accepted; there are few of them. */
export type JudgedRow = Pick<SourceRow, "role" | "sheet" | "number"> & { verdict: "NOTED" | "REFUSED" };

export type CountedVerdicts = Pick<ImportCounts, "roles" | "examples" | "samples"> & { verdicts: JudgedRow[] };

/** Counts verdicts as they come, and keeps the first rows of every reason and note as examples. */
export function createVerdictCounter() {
  const roles: Partial<Record<FileRole, RoleCounts>> = {};
  const examples: RemarkExample[] = [];
  const shown = new Map<string, number>();
  const noted = new Set<string>();
  const samples: AcceptedSample[] = [];
  const verdicts: JudgedRow[] = [];

  return { count, countLate, result };

  function count(row: SourceRow, verdict: RowVerdict): void {
    const counts = countsOf(row.role);
    counts.read++;
    if (!verdict.accepted) countRefused(counts, row, verdict);
    else if (verdict.notes.length > 0) countNoted(counts, row, verdict);
    else if (++counts.accepted <= EXAMPLES_A_CODE) samples.push(sampleOf(row, verdict.label));
  }

  function countRefused(counts: RoleCounts, row: SourceRow, { label, reasons }: Refused): void {
    counts.refused++;
    verdicts.push(judged(row, "REFUSED"));
    const [first] = reasons;
    if (!first) return;
    add(counts.reasons, first.code);
    show({ row, label, remark: first, refused: true });
  }

  function countNoted(counts: RoleCounts, row: SourceRow, { label, notes }: Accepted): void {
    counts.noted++;
    noted.add(keyOf(row));
    verdicts.push(judged(row, "NOTED"));
    for (const note of notes) {
      add(counts.notes, note.code);
      show({ row, label, remark: note, refused: false });
    }
  }

  function countLate({ role, number, label, note }: LateNote): void {
    const counts = countsOf(role);
    const key = keyOf({ role, number, sheet: null });
    if (!noted.has(key)) {
      counts.accepted--;
      counts.noted++;
      noted.add(key);
    }
    add(counts.notes, note.code);
    show({ row: { role, number, sheet: null, cells: {} }, label, remark: note, refused: false });
  }

  function result(): CountedVerdicts {
    return { roles, examples: examples.sort((a, b) => a.number - b.number), samples, verdicts };
  }

  function countsOf(role: FileRole): RoleCounts {
    const known = roles[role] ?? { read: 0, accepted: 0, noted: 0, refused: 0, reasons: {}, notes: {} };
    roles[role] = known;
    return known;
  }

  function show({ row, label, remark, refused }: Shown): void {
    const key = `${row.role} ${refused} ${remark.code}`;
    const before = shown.get(key) ?? 0;
    if (before >= EXAMPLES_A_CODE) return;
    shown.set(key, before + 1);
    const { role, sheet, number, cells } = row;
    const value = maskLongNumbers(cells[remark.field ?? ""]?.text.trim() ?? "").slice(0, VALUE_LENGTH);
    const params = maskParams(remark.params ?? {});
    examples.push({
      role,
      sheet,
      number,
      label: maskLongNumbers(label),
      refused,
      value,
      field: remark.field,
      code: remark.code,
      params,
    });
  }
}

type Accepted = Extract<RowVerdict, { accepted: true }>;
type Refused = Extract<RowVerdict, { accepted: false }>;
type Shown = { row: SourceRow; label: string; remark: RowRemark; refused: boolean };

function keyOf({ role, sheet, number }: Pick<SourceRow, "role" | "sheet" | "number">): string {
  return `${role} ${number} ${sheet ?? ""}`;
}

function judged({ role, sheet, number }: SourceRow, verdict: JudgedRow["verdict"]): JudgedRow {
  return { role, sheet, number, verdict };
}

function sampleOf({ role, sheet, number }: SourceRow, label: string): AcceptedSample {
  return { role, sheet, number, label: maskLongNumbers(label) };
}

function add(counts: Record<string, number>, code: string): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

/** Examples are kept in clear: an identity number never stands in them. */
function maskParams(params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? maskLongNumbers(value) : value]),
  );
}

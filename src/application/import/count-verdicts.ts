import type { ImportCounts, RemarkExample, RoleCounts } from "#domain/import/import-counts.ts";
import type { FileRole } from "#domain/import/import-file.ts";
import type { LateNote, RowRemark, RowVerdict, SourceRow } from "./import-kind.ts";
import { maskLongNumbers } from "./mask-long-numbers.ts";

/** Enough rows of one reason to recognise it by; all of them stand in the file of refused rows. */
const EXAMPLES_A_CODE = 40;

/** Counts verdicts as they come, and keeps the first rows of every reason and note as examples. */
export function createVerdictCounter() {
  const roles: Partial<Record<FileRole, RoleCounts>> = {};
  const examples: RemarkExample[] = [];
  const shown = new Map<string, number>();
  const noted = new Set<string>();

  return { count, countLate, result };

  function count(row: SourceRow, verdict: RowVerdict): void {
    const counts = countsOf(row.role);
    counts.read++;
    if (!verdict.accepted) {
      counts.refused++;
      const [first] = verdict.reasons;
      if (first) add(counts.reasons, first.code);
      if (first) show({ row, label: verdict.label, remark: first, refused: true });
      return;
    }
    if (verdict.notes.length === 0) {
      counts.accepted++;
      return;
    }
    counts.noted++;
    noted.add(`${row.role} ${row.number}`);
    for (const note of verdict.notes) {
      add(counts.notes, note.code);
      show({ row, label: verdict.label, remark: note, refused: false });
    }
  }

  function countLate({ role, number, label, note }: LateNote): void {
    const counts = countsOf(role);
    const key = `${role} ${number}`;
    if (!noted.has(key)) {
      counts.accepted--;
      counts.noted++;
      noted.add(key);
    }
    add(counts.notes, note.code);
    show({ row: { role, number }, label, remark: note, refused: false });
  }

  function result(): Pick<ImportCounts, "roles" | "examples"> {
    return { roles, examples: examples.sort((a, b) => a.number - b.number) };
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
    const { role, number } = row;
    const params = maskParams(remark.params ?? {});
    examples.push({
      role,
      number,
      label: maskLongNumbers(label),
      refused,
      field: remark.field,
      code: remark.code,
      params,
    });
  }
}

type Shown = { row: Pick<SourceRow, "role" | "number">; label: string; remark: RowRemark; refused: boolean };

function add(counts: Record<string, number>, code: string): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

/** Examples are kept in clear: an identity number never stands in them. */
function maskParams(params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? maskLongNumbers(value) : value]),
  );
}

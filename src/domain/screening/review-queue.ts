import { FAMILY_OF, type FlagFamily } from "../proposal/flag-family.ts";
import { FlagCode, type Severity } from "./flag-code.ts";
import type { FlagStatus } from "./flag-status.ts";

/** The parts of the queue: what is owed by kind of doubt, then what waits for a visit, is done, or is only shown. */
export type QueueSection = FlagFamily | "WAITING" | "DECIDED" | "SHOWN";

type QueuedFlag = { code: FlagCode; severity: Severity; status: FlagStatus };
type QueuedRow = { row: number; flags: readonly QueuedFlag[]; removal: unknown };

/** A row once, under the flag that asks most; `more` are its further flags still owed. */
export type QueuedAs<Row extends QueuedRow> = { row: Row; lead: Row["flags"][number] | null; more: number };

export type QueuePart<Row extends QueuedRow> = {
  section: QueueSection;
  /** Of what is owed in it; null where nothing is. */
  severity: Severity | null;
  rows: QueuedAs<Row>[];
};

const FAMILIES = ["OVERLAP", "IDENTITY", "PENDING", "TWICE", "TARGET", "FUND", "LIST"] as const;
const ENDS = ["WAITING", "DECIDED", "SHOWN"] as const;

/**
 * The rows of a list in the order a reviewer takes them: what blocks before what wants a look, then by kind, then by row. Example:
 * a row that overlaps (block) and lies outside the deciles (review) stands once, among the overlaps.
 */
export function reviewQueue<Row extends QueuedRow>(rows: readonly Row[]): QueuePart<Row>[] {
  const placed = rows.map(place);
  const owed = (["block", "review"] as const).flatMap((severity) =>
    FAMILIES.map((section) => partOf(placed, { section, severity })),
  );
  const ends = ENDS.map((section) => partOf(placed, { section, severity: null }));
  return [...owed, ...ends].filter((part) => part.rows.length > 0);
}

/** The rows that still owe a decision, in the order of the queue. */
export function rowsOwed<Row extends QueuedRow>(queue: readonly QueuePart<Row>[]): Row[] {
  return queue.flatMap(({ severity, rows }) => (severity === null ? [] : rows.map(({ row }) => row)));
}

type Placed<Row extends QueuedRow> = QueuedAs<Row> & { section: QueueSection; severity: Severity | null };

function place<Row extends QueuedRow>(row: Row): Placed<Row> {
  const flags: readonly Row["flags"][number][] = row.flags;
  const owed = flags.filter(isOwed).toSorted(byUrgency);
  const [lead] = owed;
  if (lead) {
    return { row, lead, more: owed.length - 1, section: FAMILY_OF[lead.code], severity: lead.severity };
  }
  return { row, lead: flags[0] ?? null, more: 0, section: endOf(row), severity: null };
}

function endOf({ flags, removal }: QueuedRow): QueueSection {
  if (removal !== null) return "DECIDED";
  if (flags.some(({ status }) => status === "WAITING")) return "WAITING";
  return flags.some(({ status }) => status === "DECIDED") ? "DECIDED" : "SHOWN";
}

function isOwed({ status }: QueuedFlag): boolean {
  return status === "OPEN" || status === "REOPENED";
}

function byUrgency(a: QueuedFlag, b: QueuedFlag): number {
  if (a.severity !== b.severity) return a.severity === "block" ? -1 : 1;
  return FlagCode.options.indexOf(a.code) - FlagCode.options.indexOf(b.code);
}

function partOf<Row extends QueuedRow>(
  placed: readonly Placed<Row>[],
  { section, severity }: { section: QueueSection; severity: Severity | null },
): QueuePart<Row> {
  const rows = placed
    .filter((one) => one.section === section && one.severity === severity)
    .map(({ row, lead, more }) => ({ row, lead, more }))
    .sort((a, b) => a.row.row - b.row.row);
  return { section, severity, rows };
}

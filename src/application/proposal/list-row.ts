import type { MatchKind } from "#domain/matching/match.ts";
import type { CandidateNote } from "#domain/proposal/candidate-note.ts";
import { FAMILY_OF, type FlagFamily } from "#domain/proposal/flag-family.ts";
import { LEVEL_OF, type MatchLevel } from "#domain/proposal/sift-rows.ts";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { discloseTo, type Viewer } from "#domain/screening/disclosure.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import type { FlagCode, Severity } from "#domain/screening/flag-code.ts";
import { type FlagStatus, type JudgedFlag, judgeFlags } from "#domain/screening/flag-status.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { ListRowRecord } from "#infrastructure/db/load/load-list-rows.ts";
import { toDecisions, toFlags } from "../approval/judged-list.ts";
import { notesOf } from "./stored-candidate.ts";

/** A flag as the list's owner, or the planner, may see it. */
export type RowFlag = {
  id: string;
  code: FlagCode;
  family: FlagFamily;
  severity: Severity;
  status: FlagStatus;
  evidence: Evidence;
  legalBasis: string | null;
  decision: { kind: DecisionKind; reason: string | null } | null;
  /** The latest reason its owner gave for keeping the row. */
  proposedReason: string | null;
};

/** A row as pages show it: no identity number. `noted` is what sifting asks. */
export type ListRow = Omit<ListRowRecord, "matchKind" | "notes"> & {
  matchKind: MatchKind;
  match: MatchLevel;
  notes: CandidateNote[];
  noted: boolean;
  flags: RowFlag[];
};

type Stored = {
  records: readonly ListRowRecord[];
  flags: readonly StoredFlag[];
  /** Flag id → reason. */
  reasons: ReadonlyMap<string, string>;
  viewer: Viewer;
};

/** Rows with their flags, the most pressing first, and the flags of the list as a whole. */
export function toListRows({ records, flags: stored, reasons, viewer }: Stored): {
  rows: ListRow[];
  listFlags: RowFlag[];
} {
  const judged = judgeFlags(toFlags(stored), toDecisions(stored));
  const flags = stored.flatMap(({ id, candidateId }, index): (RowFlag & { candidateId: string | null })[] => {
    const one = judged[index];
    if (!one) return [];
    return [{ ...toRowFlag(one, { id, reason: reasons.get(id) ?? null, viewer }), candidateId }];
  });
  const byRow = Map.groupBy(flags.toSorted(byPressure), ({ candidateId }) => candidateId);
  const rows = records.map((record): ListRow => {
    const notes = notesOf(record);
    return {
      ...record,
      match: LEVEL_OF[record.matchKind],
      notes,
      noted: notes.length > 0,
      flags: byRow.get(record.id) ?? [],
    };
  });
  return { rows, listFlags: byRow.get(null) ?? [] };
}

/** A judged flag as this viewer may have it; `reason` is the latest its owner gave. */
export function toRowFlag(
  { flag, decision, status }: JudgedFlag,
  { id, reason, viewer }: { id: string; reason: string | null; viewer: Viewer },
): RowFlag {
  return {
    id,
    code: flag.code,
    family: FAMILY_OF[flag.code],
    severity: flag.severity,
    status,
    evidence: discloseTo(viewer, flag.evidence),
    legalBasis: flag.legalBasis,
    decision: decision && { kind: decision.kind, reason: decision.reason },
    proposedReason: reason,
  };
}

const PRESSURE = { block: 0, review: 1, info: 2 } as const satisfies Record<Severity, number>;
const STANDING = { OPEN: 0, REOPENED: 0, WAITING: 1, DECIDED: 2, SHOWN: 3 } as const satisfies Record<
  FlagStatus,
  number
>;

/** The most pressing first. */
export function byPressure(a: RowFlag, b: RowFlag): number {
  return STANDING[a.status] - STANDING[b.status] || PRESSURE[a.severity] - PRESSURE[b.severity];
}

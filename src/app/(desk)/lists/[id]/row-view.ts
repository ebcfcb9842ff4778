import type { ShownRow } from "#application/proposal/get-proposal.ts";
import type { RowFlag } from "#application/proposal/list-row.ts";
import { callsForReplacement } from "#domain/proposal/flag-family.ts";
import { RemovalCode } from "#domain/proposal/removal-code.ts";
import { openFlagsOf } from "#domain/proposal/sift-rows.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import type { FlagCode, Severity } from "#domain/screening/flag-code.ts";
import type { FlagStatus } from "#domain/screening/flag-status.ts";
import { flagAside, flagLabel } from "#ui/screening/flag-label.ts";
import { flagSentence, flagTitle } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";

/** A flag in words: made on the server, so that the browser needs no dictionary of flags. */
export type FlagView = {
  id: string;
  code: FlagCode;
  severity: Severity;
  status: FlagStatus;
  title: string;
  aside: string | null;
  label: string;
  sentence: string;
  legalBasis: string | null;
  decision: RowFlag["decision"];
  proposedReason: string | null;
  /** Another funder's details are kept from this viewer. */
  hidesDetails: boolean;
};

export type RowView = Pick<
  ShownRow,
  "id" | "row" | "name" | "nik" | "village" | "address" | "decile" | "match" | "matchKind" | "members" | "notes"
> & {
  flags: FlagView[];
  /** The flags that hold the row up. */
  open: number;
  /** Whether another family in its place would settle an open flag. */
  mayMakeWay: boolean;
  removedReason: string | null;
  /** The step by which it left, where that says by itself why. */
  removedBy: RemovalCode | null;
  replaces: boolean;
};

export function toRowView(row: ShownRow, words: FlagWords): RowView {
  const { id, name, nik, village, address, decile, match, matchKind, members, notes, removedReason } = row;
  const open = openFlagsOf(row.flags);
  return {
    id,
    row: row.row,
    name,
    nik,
    village,
    address,
    decile,
    match,
    matchKind,
    members,
    notes,
    removedReason,
    removedBy: RemovalCode.safeParse(removedReason).data ?? null,
    replaces: row.replacesId !== null,
    flags: row.flags.map((flag) => toFlagView(flag, row.row, words)),
    open: open.length,
    mayMakeWay: open.some(({ code }) => callsForReplacement(code)),
  };
}

export function toFlagView(flag: RowFlag, row: number | null, words: FlagWords): FlagView {
  const { id, code, severity, status, evidence, legalBasis, decision, proposedReason } = flag;
  return {
    id,
    code,
    severity,
    status,
    title: flagTitle({ severity, evidence, row }, words),
    aside: flagAside({ evidence }, words),
    label: flagLabel({ evidence }, words),
    sentence: flagSentence({ evidence, row }, words),
    legalBasis,
    decision,
    proposedReason,
    hidesDetails: hidesDetails(evidence),
  };
}

function hidesDetails(evidence: Evidence): boolean {
  if (evidence.code === "OVERLAP_COMMITTED" || evidence.code === "OVERLAP_PENDING")
    return evidence.other.details === null;
  return (
    evidence.code === "OVERLAP_INCOMPATIBLE" && evidence.with.kind === "AID" && evidence.with.other.details === null
  );
}

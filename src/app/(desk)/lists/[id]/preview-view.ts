import type { RowFlag } from "#application/proposal/list-row.ts";
import type { PreviewedRow } from "#application/proposal/preview-row.ts";
import type { Severity } from "#domain/screening/flag-code.ts";
import { flagLabel } from "#ui/screening/flag-label.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";

/** A row that is being typed, in words: whom it means, and in a few words each what would be asked about it. */
export type PreviewView = Pick<PreviewedRow, "matchKind" | "home"> & { flags: PreviewFlag[]; listFlags: PreviewFlag[] };
type PreviewFlag = { id: string; severity: Severity; label: string };

export function toPreviewView({ matchKind, home, flags, listFlags }: PreviewedRow, words: FlagWords): PreviewView {
  const toView = ({ id, severity, evidence }: RowFlag) => ({ id, severity, label: flagLabel({ evidence }, words) });
  return { matchKind, home, flags: flags.map(toView), listFlags: listFlags.map(toView) };
}

import type { ReviewFlag } from "#application/approval/review-flag.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import { flagLabel } from "#ui/screening/flag-label.ts";
import { type FlagWords, needWord } from "#ui/screening/flag-words.ts";
import type { DeskRow } from "./desk-queue.ts";

/** The few words of a flag in the queue: of another funder's aid its shape and the need, else the flag's label. */
export function cueOf(flag: ReviewFlag | null, words: FlagWords): Pick<DeskRow, "cue" | "funder" | "title"> {
  if (flag === null) return { cue: "" };
  const other = otherIn(flag.evidence);
  if (other === null) return { cue: flagLabel(flag, words) };
  return {
    cue: needWord(other.need, words),
    funder: FUNDER_OF[other.organisationKind],
    title: flagLabel(flag, words),
  };
}

/** The word of what was decided last on a row. */
export function outcomeOf({ removal, flags }: ReviewRow, words: FlagWords): string {
  if (removal) return words.t("terms.decision.REMOVED");
  const waiting = flags.find(({ status }) => status === "WAITING");
  const decided = waiting ?? flags.findLast(({ status }) => status === "DECIDED");
  if (!decided?.decision) return "";
  const result = decided.visit?.result;
  return result ? words.t(`terms.verification.${result}`) : words.t(`terms.decision.${decided.decision.kind}`);
}

/** The other aid a flag is about. */
export function otherIn(evidence: Evidence) {
  if (evidence.code === "OVERLAP_COMMITTED" || evidence.code === "OVERLAP_PENDING") return evidence.other;
  if (evidence.code === "OVERLAP_INCOMPATIBLE" && evidence.with.kind === "AID") return evidence.with.other;
  return null;
}

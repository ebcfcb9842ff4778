import type { ReviewFlag } from "#application/approval/review-flag.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import { flagLabel } from "#ui/screening/flag-label.ts";
import { type FlagWords, needWord } from "#ui/screening/flag-words.ts";

/** The few words of a flag in the queue: of another funder's aid its shape and the need, else the flag's label. */
export function QueueCue({ flag, words }: { flag: ReviewFlag | null; words: FlagWords }) {
  if (flag === null) return null;
  const other = otherIn(flag.evidence);
  if (other === null) return flagLabel(flag, words);
  return (
    <span title={flagLabel(flag, words)}>
      <FunderMark funder={FUNDER_OF[other.organisationKind]}>{needWord(other.need, words)}</FunderMark>
    </span>
  );
}

function otherIn(evidence: Evidence) {
  if (evidence.code === "OVERLAP_COMMITTED" || evidence.code === "OVERLAP_PENDING") return evidence.other;
  if (evidence.code === "OVERLAP_INCOMPATIBLE" && evidence.with.kind === "AID") return evidence.with.other;
  return null;
}

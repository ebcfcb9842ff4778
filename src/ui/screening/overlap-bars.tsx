import type { EvidenceOf } from "#domain/screening/evidence.ts";
import { type Funder, FunderMark } from "../kit/funder-mark.tsx";
import { PeriodBars } from "../kit/period-bars.tsx";
import { FUNDER_OF } from "../organisation/organisation-mark.tsx";
import { type FlagWords, formatsOf, stateWord } from "./flag-words.ts";
import { overlapTimeline } from "./overlap-timeline.ts";
import { tickLabel } from "./tick-label.ts";

type Overlap = EvidenceOf<"OVERLAP_COMMITTED" | "OVERLAP_PENDING">;

/** The other aid and what this list proposes on one axis: bars, dots for the cooling-off, red rules where they meet. */
export function OverlapBars({
  evidence,
  ownFunder,
  words,
}: {
  evidence: Overlap;
  ownFunder: Funder;
  words: FlagWords;
}) {
  const { own, other, excludedUntil } = evidence;
  const line = overlapTimeline({ own: own.period, other: other.period, excludedUntil });
  const { period } = formatsOf(words);
  const funder = FUNDER_OF[other.organisationKind];
  const organisation = words.organisation(other.organisation);
  const label = words.t("flags.aside", { organisation, state: stateWord(other.state, words) });
  return (
    <PeriodBars
      sentence={`${label}, ${period(other.period)}. ${words.t("review.ownProposal")}, ${period(own.period)}.`}
      ticks={line.ticks.map(({ from, unit, hit }) => ({ key: from, label: tickLabel(from, unit, words.locale), hit }))}
      meeting={line.meeting}
      lines={[
        {
          key: "other",
          label: <Label funder={funder} name={organisation} />,
          funder,
          from: line.other.from,
          to: line.other.to,
          pending: other.state === "PENDING",
          ...(line.other.coolingOffTo !== null && { coolingOffTo: line.other.coolingOffTo }),
        },
        {
          key: "own",
          label: <Label funder={ownFunder} name={words.t("review.ownProposal")} />,
          funder: ownFunder,
          from: line.own.from,
          to: line.own.to,
          pending: true,
        },
      ]}
    />
  );
}

function Label({ funder, name }: { funder: Funder; name: string }) {
  return (
    <span title={name} className="block sm:truncate">
      <FunderMark funder={funder}>{name}</FunderMark>
    </span>
  );
}

import { useTranslations } from "next-intl";
import type { ConflictSide } from "#application/conflict/conflict-side.ts";
import type { OpenedConflict } from "#application/conflict/get-conflicts.ts";
import { SIDES } from "#domain/screening/conflict.ts";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { PeriodBars, type PeriodLine } from "#ui/kit/period-bars.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import { type FlagWords, formatsOf } from "#ui/screening/flag-words.ts";
import { overlapTimeline } from "#ui/screening/overlap-timeline.ts";
import { tickLabel } from "#ui/screening/tick-label.ts";

/** Both proposals on one axis, red rules where they meet; the cooling-off of the earlier one is dotted. */
export function ConflictBars({ conflict, words }: { conflict: OpenedConflict; words: FlagWords }) {
  const t = useTranslations("conflict");
  const { period } = formatsOf(words);
  const { sides, excludedUntil } = conflict;
  const earlier = sides[0].programme.period.from <= sides[1].programme.period.from ? 0 : 1;
  const later = earlier === 0 ? 1 : 0;
  const drawn = overlapTimeline({
    own: sides[later].programme.period,
    other: sides[earlier].programme.period,
    excludedUntil: excludedUntil[earlier],
  });
  const { coolingOffTo } = drawn.other;
  const lineOf = (side: (typeof SIDES)[number]): PeriodLine => {
    const { from, to } = side === earlier ? drawn.other : drawn.own;
    const cooling = side === earlier && coolingOffTo !== null ? { coolingOffTo } : {};
    const funder = FUNDER_OF[sides[side].owner.kind];
    return { key: String(side), label: <Label side={sides[side]} />, funder, from, to, pending: true, ...cooling };
  };
  const spoken = sides.map(({ owner, programme }) => `${owner.name}, ${period(programme.period)}`);
  return (
    <PeriodBars
      sentence={t("timeline", { first: spoken[0] ?? "", second: spoken[1] ?? "" })}
      ticks={drawn.ticks.map(({ from, unit, hit }) => ({ key: from, label: tickLabel(from, unit, words.locale), hit }))}
      meeting={drawn.meeting}
      lines={SIDES.map(lineOf)}
    />
  );
}

function Label({ side: { owner, list } }: { side: ConflictSide }) {
  const t = useTranslations("lists.states");
  const text = `${owner.name}, ${t(list.state)}`;
  return (
    <span title={text} className="block sm:truncate">
      <FunderMark funder={FUNDER_OF[owner.kind]}>{text}</FunderMark>
    </span>
  );
}

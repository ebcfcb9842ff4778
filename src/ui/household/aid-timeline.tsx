import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import type { AssistanceState } from "#domain/assistance/assistance.ts";
import type { Period } from "#domain/shared/period.ts";
import { formats } from "#i18n/format.ts";
import { FUNDER_CLASS, type Funder, FunderMark } from "../kit/funder-mark.tsx";
import { type AidAxis, aidAxis, endOn, LEAST_YEARS, placeOn } from "./aid-axis.ts";

export type TimelineAid = {
  id: string;
  programme: string;
  organisation: string;
  funder: Funder;
  state: AssistanceState;
  period: Period;
  excludedUntil: string | null;
  /** Where it meets aid for the same need, which excludes it. */
  meetings: readonly Period[];
  amount: bigint;
  /** What was handed over of it. */
  received: bigint;
};

/**
 * All aid of a household on one axis of years: a bar a line, hatched while proposed, dots for the cooling-off, red rules where two
 * for one need meet, today ruled.
 */
export function AidTimeline({ aid, today }: { aid: readonly TimelineAid[]; today: string }) {
  const axis = aidAxis(aid, today);
  return (
    <div className="text-sm">
      <AxisHead axis={axis} today={today} />
      <ul>
        {aid.map((one) => (
          <AidLine key={one.id} aid={one} axis={axis} today={today} />
        ))}
      </ul>
    </div>
  );
}

const COLUMNS = "grid grid-cols-[204px_minmax(0,1fr)_140px] items-center gap-x-3 max-sm:grid-cols-[minmax(0,1fr)_auto]";

function AxisHead({ axis, today }: { axis: AidAxis; today: string }) {
  const t = useTranslations("register.household.aid");
  const format = formats(useLocale());
  const years = Array.from({ length: axis.years }, (_, i) => axis.firstYear + i);
  return (
    <div aria-hidden className={COLUMNS}>
      <span className="max-sm:hidden" />
      <div className="relative h-8 text-xs max-sm:col-span-full max-sm:h-12">
        {years.map((year, i) => (
          <b
            key={year}
            className={clsx("absolute", axis.years > LEAST_YEARS ? "bottom-0.5" : "top-0 max-sm:top-4")}
            style={{ left: percent(i / axis.years) }}
          >
            {year}
          </b>
        ))}
        {quartersOf(axis).map(({ month, at }, i) => (
          <span
            key={`${at}`}
            className={clsx("absolute bottom-0.5 text-2xs text-ink-2", i % 2 === 1 && "max-sm:hidden")}
            style={{ left: percent(at) }}
          >
            {format.month(month)}
          </span>
        ))}
        <span
          className="absolute top-0 z-1 -translate-x-1/2 rounded-xs bg-ink px-1 text-2xs whitespace-nowrap text-sheet"
          style={{ left: percent(placeOn(axis, today)) }}
        >
          {t("today")}
        </span>
      </div>
      <span className="max-sm:hidden" />
    </div>
  );
}

/** On two years the quarters are named too. */
function quartersOf(axis: AidAxis): { month: number; at: number }[] {
  if (axis.years > LEAST_YEARS) return [];
  return Array.from({ length: axis.years * 4 }, (_, i) => ({ month: (i % 4) * 3 + 1, at: i / (axis.years * 4) }));
}

function linesOf(axis: AidAxis): number[] {
  const parts = axis.years > LEAST_YEARS ? axis.years : axis.years * 4;
  return Array.from({ length: parts }, (_, i) => i / parts);
}

function AidLine({ aid, axis, today }: { aid: TimelineAid; axis: AidAxis; today: string }) {
  const t = useTranslations("register.household.aid");
  const terms = useTranslations("terms.aidState");
  const format = formats(useLocale());
  const { programme, organisation, period, state, amount, received, meetings } = aid;
  const words = { programme, organisation, period: format.period(period), state: terms(state) };
  const partly = received > 0n && received < amount;
  return (
    <li className={clsx(COLUMNS, "min-h-[42px] border-t border-line max-sm:gap-y-1 max-sm:py-2")}>
      <span className="sr-only">
        {t("sentence", words)}
        {meetings.map((met) => t("meets", { period: format.period(met) })).join("")}
      </span>
      <span aria-hidden className="min-w-0">
        <FunderMark funder={aid.funder} className="sm:whitespace-normal">
          <span className="font-medium">{programme}</span>
        </FunderMark>
        <span className="block pl-[15px] text-xs text-ink-2">{organisation}</span>
      </span>
      <Track aid={aid} axis={axis} today={today} />
      <span aria-hidden className="tabular text-right max-sm:col-start-2 max-sm:row-start-1">
        {format.rupiah(amount)}
        <span className="block text-xs text-ink-2">
          {partly ? t("partly", { amount: format.rupiah(received) }) : terms(state)}
        </span>
      </span>
    </li>
  );
}

function Track({ aid, axis, today }: { aid: TimelineAid; axis: AidAxis; today: string }) {
  const from = placeOn(axis, aid.period.from);
  const to = endOn(axis, aid.period.to);
  const cooled = aid.excludedUntil === null ? to : endOn(axis, aid.excludedUntil);
  return (
    <span
      aria-hidden
      className={clsx(
        "relative block h-10 max-sm:col-span-full max-sm:row-start-2 max-sm:h-6",
        FUNDER_CLASS[aid.funder],
      )}
    >
      {linesOf(axis).map((at) => (
        <i key={at} className="absolute inset-y-0 border-l border-line" style={{ left: percent(at) }} />
      ))}
      <b
        className={clsx(
          "keep-fill absolute top-1/2 h-3.5 -translate-y-1/2 rounded-[1px]",
          aid.state === "PENDING"
            ? "hatch shadow-[inset_0_0_0_1px_var(--funder)] [--hatch-gap:var(--funder-soft)] [--hatch:var(--funder)]"
            : "bg-(--funder)",
        )}
        style={spanStyle(from, to)}
      />
      {cooled > to && (
        <i className="absolute top-1/2 border-t-2 border-dotted border-(--funder)" style={spanStyle(to, cooled)} />
      )}
      {aid.meetings.map((met) => (
        <i
          key={`${met.from} ${met.to}`}
          className="absolute inset-y-0 border-x-2 border-blokir"
          style={spanStyle(placeOn(axis, met.from), endOn(axis, met.to))}
        />
      ))}
      <i className="absolute inset-y-0 border-l-[1.5px] border-ink" style={{ left: percent(placeOn(axis, today)) }} />
    </span>
  );
}

function spanStyle(from: number, to: number): { left: string; width: string } {
  return { left: percent(from), width: percent(Math.max(0.006, to - from)) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

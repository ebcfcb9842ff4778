import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import type { AssistanceState } from "#domain/assistance/assistance.ts";
import type { Period } from "#domain/shared/period.ts";
import { formats } from "#i18n/format.ts";
import { FUNDER_CLASS, type Funder, FunderMark } from "../kit/funder-mark.tsx";
import { type AidAxis, aidAxis, placeOn } from "./aid-axis.ts";

export type TimelineAid = {
  id: string;
  programme: string;
  organisation: string;
  funder: Funder;
  state: AssistanceState;
  period: Period;
  excludedUntil: string | null;
  amount: bigint;
};

/** All aid of a household on one axis of years: a bar a line, hatched while proposed, dots for the cooling-off, today ruled. */
export function AidTimeline({ aid, today }: { aid: readonly TimelineAid[]; today: string }) {
  const axis = aidAxis(
    aid.map(({ period }) => period),
    today,
  );
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

const COLUMNS = "grid grid-cols-[186px_minmax(0,1fr)_150px] items-center gap-x-3 max-sm:grid-cols-[minmax(0,1fr)_auto]";

function AxisHead({ axis, today }: { axis: AidAxis; today: string }) {
  const t = useTranslations("register.household.aid");
  const years = Array.from({ length: axis.years }, (_, i) => axis.firstYear + i);
  return (
    <div aria-hidden className={COLUMNS}>
      <span className="max-sm:hidden" />
      <div className="relative h-8 text-xs max-sm:col-span-full">
        {years.map((year, i) => (
          <b key={year} className="absolute bottom-0.5" style={{ left: percent(i / axis.years) }}>
            {year}
          </b>
        ))}
        <span
          className="absolute top-0 -translate-x-1/2 rounded-xs bg-ink px-1 text-2xs whitespace-nowrap text-sheet"
          style={{ left: percent(placeOn(axis, today)) }}
        >
          {t("today")}
        </span>
      </div>
      <span className="max-sm:hidden" />
    </div>
  );
}

function AidLine({ aid, axis, today }: { aid: TimelineAid; axis: AidAxis; today: string }) {
  const t = useTranslations("register.household.aid");
  const terms = useTranslations("terms.aidState");
  const format = formats(useLocale());
  const { programme, organisation, period, state } = aid;
  const words = { programme, organisation, period: format.period(period), state: terms(state) };
  return (
    <li className={clsx(COLUMNS, "min-h-[42px] border-t border-line max-sm:gap-y-1 max-sm:py-2")}>
      <span className="sr-only">{t("sentence", words)}</span>
      <span aria-hidden className="min-w-0">
        <FunderMark funder={aid.funder} className="sm:whitespace-normal">
          <span className="font-medium">{programme}</span>
        </FunderMark>
        <span className="block pl-[15px] text-xs text-ink-2">{organisation}</span>
      </span>
      <Track aid={aid} axis={axis} today={today} />
      <span aria-hidden className="tabular text-right max-sm:col-start-2 max-sm:row-start-1">
        {format.rupiah(aid.amount)}
        <span className="block text-xs text-ink-2">{terms(state)}</span>
      </span>
    </li>
  );
}

function Track({ aid, axis, today }: { aid: TimelineAid; axis: AidAxis; today: string }) {
  const from = placeOn(axis, aid.period.from);
  const to = Math.max(from + 0.006, placeOn(axis, aid.period.to));
  const cooled = aid.excludedUntil === null ? to : placeOn(axis, aid.excludedUntil);
  return (
    <span
      aria-hidden
      className={clsx(
        "relative block h-10 max-sm:col-span-full max-sm:row-start-2 max-sm:h-6",
        FUNDER_CLASS[aid.funder],
      )}
    >
      {Array.from({ length: axis.years }, (_, i) => axis.firstYear + i).map((year, i) => (
        <i key={year} className="absolute inset-y-0 border-l border-line" style={{ left: percent(i / axis.years) }} />
      ))}
      <b
        className={clsx(
          "keep-fill absolute top-1/2 h-3.5 -translate-y-1/2 rounded-[1px]",
          aid.state === "PENDING"
            ? "hatch shadow-[inset_0_0_0_1px_var(--funder)] [--hatch-gap:var(--funder-soft)] [--hatch:var(--funder)]"
            : "bg-(--funder)",
        )}
        style={{ left: percent(from), width: percent(to - from) }}
      />
      {cooled > to && (
        <i
          className="absolute top-1/2 border-t-2 border-dotted border-(--funder)"
          style={{ left: percent(to), width: percent(cooled - to) }}
        />
      )}
      <i className="absolute inset-y-0 border-l-[1.5px] border-ink" style={{ left: percent(placeOn(axis, today)) }} />
    </span>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

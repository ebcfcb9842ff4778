"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { Need, Unit } from "#domain/programme/benefit.ts";
import type { OwnerKind } from "#domain/programme/programme.ts";
import type { Period } from "#domain/shared/period.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { FunderMark } from "../kit/funder-mark.tsx";
import { StatFigure } from "../kit/stat-figure.tsx";
import { FUNDER_OF } from "../organisation/organisation-mark.tsx";
import type { SentencePart } from "./criteria-sentence.ts";

/** What a count of the register says about criteria, see count-eligible. */
export type EligibleFigures = {
  counted: Unit;
  total: number;
  eligible: number;
  unknown: number;
  missing: readonly { fields: readonly string[]; count: number }[];
  release: { label: string };
  others: readonly { organisation: string; kind: OwnerKind; period: Period; state: string; households: number }[];
};

/** What is left after each condition, in order; `title` says the whole condition. */
export type Remaining = { key: string; label: string; title: string; count: number };

/** The right side of a programme's form: the criteria read back, and what they do to the register. */
export function EligiblePreview({
  sentence,
  figures,
  isCounting,
  failure,
  remaining,
  need,
  quota,
}: {
  sentence: readonly SentencePart[];
  figures: EligibleFigures | null;
  isCounting: boolean;
  failure: string | null;
  remaining: readonly Remaining[];
  need: Need;
  quota: number | null;
}) {
  const t = useTranslations("programmes.preview");
  return (
    <div className={clsx("[&>section+section]:border-t [&>section+section]:border-line")}>
      <Part title={t("reads")}>
        <p className="text-md text-pretty">
          {sentence.map(({ text, strong }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name
            <span key={index} className={strong ? "font-semibold" : undefined}>
              {text}
            </span>
          ))}
        </p>
      </Part>
      <section aria-live="polite" aria-busy={isCounting} className="px-pane pt-3.5 pb-4">
        {failure && <p className="text-sm text-ink-2">{failure}</p>}
        {figures ? <Figures figures={figures} isCounting={isCounting} /> : <Counting failure={failure} />}
      </section>
      {figures && remaining.length > 1 && <RemainingBars remaining={remaining} />}
      {figures && figures.unknown > 0 && <Missing figures={figures} />}
      {figures && <Others figures={figures} need={need} quota={quota} />}
    </div>
  );
}

function Counting({ failure }: { failure: string | null }) {
  const t = useTranslations("programmes.preview");
  return failure ? null : <p className="text-sm text-ink-2">{t("counting")}</p>;
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="px-pane pt-3.5 pb-4">
      <h2 id={id} className="mb-1 text-sm font-medium tracking-normal text-ink-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Figures({ figures, isCounting }: { figures: EligibleFigures; isCounting: boolean }) {
  const t = useTranslations("programmes.preview");
  const units = useTranslations("programmes.units");
  const { number } = formats(useLocale());
  const { eligible, unknown, total } = figures;
  const not = total - eligible - unknown;
  const unit = units(figures.counted);
  const words = { eligible: number(eligible), unknown: number(unknown), not: number(not), total: number(total), unit };
  return (
    <>
      <div className={clsx("flex items-end gap-6", isCounting && "text-ink-2")}>
        <StatFigure size="lg" label={t("eligible")} value={number(eligible)} unit={unit} />
        <StatFigure label={t("unknown")} value={<span className="text-ink-2">{number(unknown)}</span>} />
        <StatFigure label={t("not")} value={<span className="text-ink-2">{number(not)}</span>} />
      </div>
      <div role="img" aria-label={t("bar", words)} className="mt-2.5 flex h-3 gap-px">
        <span style={{ width: share(eligible, total) }} className="keep-fill bg-accent" />
        <span
          style={{ width: share(unknown, total) }}
          className="keep-fill hatch shadow-[inset_0_0_0_1px_var(--color-control)] [--hatch:var(--color-control)]"
        />
        <span className="keep-fill flex-1 bg-sheet-3 shadow-[inset_0_0_0_1px_var(--color-line)]" />
      </div>
      <p className="mt-1.5 text-xs text-ink-2">{t("sentence", { ...words, release: figures.release.label })}</p>
    </>
  );
}

function RemainingBars({ remaining }: { remaining: readonly Remaining[] }) {
  const t = useTranslations("programmes.preview");
  const { number } = formats(useLocale());
  const most = Math.max(1, ...remaining.map(({ count }) => count));
  return (
    <Part title={t("remaining")}>
      <dl className="tabular grid grid-cols-[minmax(0,128px)_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-[5px] text-mark leading-4">
        {remaining.map(({ key, label, title, count }) => (
          <div key={key} className="contents">
            <dt className="truncate" title={title}>
              {label}
            </dt>
            <dd aria-hidden>
              <span style={{ width: share(count, most) }} className="keep-fill block h-[9px] rounded-[1px] bg-map-4" />
            </dd>
            <dd className="text-right">{number(count)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Missing({ figures }: { figures: EligibleFigures }) {
  const t = useTranslations("programmes.preview");
  const words = useTranslations("criteria.fields");
  const units = useTranslations("programmes.units");
  const locale = useLocale();
  const { number } = formats(locale);
  const parts = figures.missing.map(({ fields, count }) =>
    t("missingPart", {
      fields: fields.map((field) => words(field).toLowerCase()).join(", "),
      count: number(count),
      unit: units(figures.counted),
    }),
  );
  return (
    <Part title={t("missingTitle", { count: number(figures.unknown) })}>
      <p className="text-sm">
        {parts.length > 0 && `${sentenceCase(parts.join(", "))}. `}
        <b>{t("missingBody")}</b>
      </p>
    </Part>
  );
}

function Others({ figures, need, quota }: { figures: EligibleFigures; need: Need; quota: number | null }) {
  const t = useTranslations("programmes.preview");
  const terms = useTranslations("terms");
  const units = useTranslations("programmes.units");
  const format = formats(useLocale());
  const { others, eligible } = figures;
  const served = others.reduce((sum, { households }) => sum + households, 0);
  const left = Math.max(0, eligible - served);
  return (
    <Part title={sentenceCase(t("othersTitle", { need: terms(`need.${need}`) }))}>
      {others.length === 0 && <p className="text-sm text-ink-2">{t("noOthers")}</p>}
      <ul className="grid gap-1 text-sm">
        {others.map(({ organisation, kind, period, state, households }) => (
          <li key={`${organisation} ${period.from} ${state}`}>
            <FunderMark funder={FUNDER_OF[kind]}>{organisation}</FunderMark>
            {", "}
            {t("othersLine", {
              period: format.period(period),
              state: terms(`aidState.${state}`),
              count: format.number(households),
              eligible: format.number(eligible),
            })}
          </li>
        ))}
      </ul>
      {quota !== null && left > 0 && (
        <p className="mt-1.5 text-xs text-ink-2">
          {t("quotaLine", {
            quota: format.number(quota),
            share: format.percent(Math.min(1, quota / left), 0),
            left: format.number(left),
            unit: units(figures.counted),
          })}
        </p>
      )}
    </Part>
  );
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? 0 : ((part / whole) * 100).toFixed(2)}%`;
}

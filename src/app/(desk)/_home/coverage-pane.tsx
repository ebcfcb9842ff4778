import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Figures } from "#application/desk/read-figures.ts";
import { formats } from "#i18n/format.ts";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { Segmented } from "#ui/kit/segmented.tsx";
import { hrefOf } from "./href.ts";
import type { HomePage } from "./loader.ts";

/** How many households of the poorest deciles are reached: registered, eligible, served in the budget year. */
export function CoveragePane({ page, figures }: { page: HomePage; figures: Figures }) {
  const t = useTranslations("home.coverage");
  const { query, deciles } = page;
  const { coverage, release } = figures;
  const range = t("range", deciles);
  const choice = (label: string, decile: "2" | undefined) => ({
    label,
    href: hrefOf(query, { decile }),
    current: query.decile === decile,
  });
  return (
    <Pane
      title={t("title", { range })}
      note={release && t("population", { release: release.label })}
      aside={<Segmented label={t("deciles")} options={[choice(t("one"), undefined), choice(t("two"), "2")]} />}
    >
      {coverage.registered === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
      ) : (
        <Funnel figures={figures} range={range} />
      )}
    </Pane>
  );
}

function Funnel({ figures: { coverage, year }, range }: { figures: Figures; range: string }) {
  const t = useTranslations("home.coverage");
  const { number, percent } = formats(useLocale());
  const { registered, moved, notEligible, eligible, served, unserved, promised, receiving } = coverage;
  const share = (part: number, whole: number) => (whole === 0 ? "–" : percent(part / whole, 1));
  return (
    <>
      <ol className="grid gap-1.5">
        <Stage
          label={t("registered")}
          value={number(registered)}
          unit={t("households", { range })}
          width={1}
          dark
          note={t("registeredNote")}
        />
        <Stage
          label={t("eligible")}
          value={number(eligible)}
          unit={t("ofRegistered", { share: share(eligible, registered) })}
          width={eligible / registered}
          note={t("eligibleNote", {
            left: number(registered - eligible),
            moved: number(moved),
            notEligible: number(notEligible),
          })}
        />
        <Stage
          label={t("served")}
          value={number(served)}
          unit={t("ofEligible", { share: share(served, eligible) })}
          width={served / registered}
          note={t("servedNote", { unserved: number(unserved), year: String(year) })}
        />
      </ol>
      <p className="mt-3 text-xs text-ink-2">
        {t("besides", { promised: number(promised), receiving: number(receiving) })}
      </p>
    </>
  );
}

/** One stage: a bar as wide as its share of all, its figure, and what fell away before it. */
function Stage({
  label,
  value,
  unit,
  width,
  dark = false,
  note,
}: {
  label: string;
  value: string;
  unit: string;
  width: number;
  dark?: boolean;
  note: ReactNode;
}) {
  return (
    <li className="grid items-center gap-x-3 gap-y-0.5 sm:grid-cols-[104px_minmax(0,1fr)]">
      <span className="text-sm font-medium">{label}</span>
      <span className="flex min-w-0 items-center gap-2.5 max-sm:flex-wrap">
        <span
          style={{ "--share": Math.max(0, Math.min(1, width)) }}
          aria-hidden
          className={clsx(
            "keep-fill h-[30px] w-[calc(var(--share)*58%)] min-w-1 shrink-0 rounded-[1px] max-sm:h-6 max-sm:w-[calc(var(--share)*100%)]",
            dark ? "bg-ink" : "bg-accent",
          )}
        />
        <span className="min-w-0 text-xs text-ink-2 max-sm:w-full">
          <b className="tabular mr-1.5 text-md text-ink">{value}</b>
          <span className="mr-2.5 text-ink">{unit}</span>
          <span className="inline-block">{note}</span>
        </span>
      </span>
    </li>
  );
}

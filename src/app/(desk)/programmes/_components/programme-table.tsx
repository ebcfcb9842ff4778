import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListedProgramme } from "#application/programme/list-programmes.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { MoneyBar } from "#ui/kit/money-bar.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";
import { FUNDER_OF, OrganisationMark } from "#ui/organisation/organisation-mark.tsx";

/** The programmes with what is used of quota and budget. */
export function ProgrammeTable({ programmes }: { programmes: readonly ListedProgramme[] }) {
  const t = useTranslations("programmes");
  const terms = useTranslations("terms");
  const format = formats(useLocale());
  const columns: Column<ListedProgramme>[] = [
    {
      key: "name",
      header: t("columns.name"),
      card: "main",
      cell: ({ id, name, code, owner }) => (
        <>
          <Link href={`/programmes/${id}`} className="font-medium text-inherit no-underline hover:underline">
            {name}
          </Link>
          <span className="flex flex-wrap gap-x-3 text-xs text-ink-2">
            <OrganisationMark kind={owner.kind} name={owner.name} />
            <span>{code}</span>
          </span>
        </>
      ),
    },
    {
      key: "benefit",
      header: t("columns.benefit"),
      card: "full",
      cell: ({ benefit, fund }) => (
        <>
          {sentenceCase(terms(`benefit.${benefit}`))}
          <span className="block text-xs text-ink-2">{sentenceCase(terms(`fund.${fund}`))}</span>
        </>
      ),
    },
    {
      key: "period",
      header: t("columns.period"),
      card: "full",
      cell: ({ from, to }) => format.period({ from, to }),
    },
    {
      key: "quota",
      header: t("columns.quota"),
      cell: (programme) => <Quota programme={programme} />,
    },
    {
      key: "budget",
      header: t("columns.budget"),
      width: "170px",
      cell: (programme) => <Budget programme={programme} />,
    },
    {
      key: "lists",
      header: t("columns.lists"),
      card: "hide",
      cell: ({ figures }) => <span className="whitespace-nowrap">{t("lists", { count: figures.lists })}</span>,
    },
    {
      key: "state",
      header: t("columns.state"),
      card: "corner",
      cell: ({ standing }) => (
        <span className={standing === "ACTIVE" ? "" : "text-ink-2"}>{t(`states.${standing}`)}</span>
      ),
    },
  ];
  return <Table caption={t("title")} columns={columns} rows={programmes} rowKey={({ id }) => id} stickyHead />;
}

function Quota({ programme: { quota, unit, figures } }: { programme: ListedProgramme }) {
  const t = useTranslations("programmes");
  const { number } = formats(useLocale());
  const used = number(figures.committed);
  return (
    <span className="tabular whitespace-nowrap">
      {quota === null
        ? t("used", { used, unit: t(`units.${unit}`) })
        : t("ofQuota", { used, quota: number(quota), unit: t(`units.${unit}`) })}
      {figures.pending > 0 && (
        <span className="block text-xs text-ink-2">{t("pending", { count: number(figures.pending) })}</span>
      )}
    </span>
  );
}

function Budget({ programme: { budget, amount, figures, owner } }: { programme: ListedProgramme }) {
  const t = useTranslations("programmes");
  const { rupiahMillions } = formats(useLocale());
  const used = rupiahMillions(figures.committedAmount);
  if (budget === null || budget === 0n) return <span className="tabular">{used}</span>;
  const words = t("ofBudget", { used, budget: rupiahMillions(budget) });
  const pending = (amount ?? 0n) * BigInt(figures.pending);
  return (
    <span className="grid gap-1 max-sm:min-w-40">
      <span className="tabular text-xs whitespace-nowrap">{words}</span>
      <MoneyBar
        label={words}
        funder={FUNDER_OF[owner.kind]}
        committed={Number(figures.committedAmount) / Number(budget)}
        pending={Number(pending) / Number(budget)}
      />
    </span>
  );
}

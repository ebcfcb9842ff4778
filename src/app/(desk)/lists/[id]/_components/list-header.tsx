import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { DeliveriesLink } from "#ui/assistance/deliveries-link.tsx";
import { MoneyBar } from "#ui/kit/money-bar.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { FUNDER_OF, OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { ProposalStateMark } from "#ui/proposal/proposal-state-mark.tsx";
import { ReviewLink } from "#ui/proposal/review-link.tsx";
import type { ListView } from "../loader.ts";
import { ListActions } from "./list-actions.tsx";

/** Whose list it is, what each row costs, where it stands, and how far it fills quota and budget. */
export function ListHeader({ list }: { list: ListView }) {
  const t = useTranslations("lists");
  const format = formats(useLocale());
  const { programme, title, state, may, totals } = list;
  const hasSteps = may.changeRows || may.withdraw || (may.submit && totals.rows > 0);
  const { amount, from, to, owner, unit } = programme;
  return (
    <PageHeader
      compact
      title={title}
      crumbs={[
        { label: t("title"), href: "/lists" },
        { label: programme.name, href: `/programmes/${programme.id}` },
      ]}
      meta={
        <>
          <OrganisationMark kind={owner.kind} name={owner.name} />
          <span>
            {amount !== null && `${t("perUnit", { amount: format.rupiah(amount), unit: t(`units.${unit}`) })}, `}
            {format.period({ from, to })}
          </span>
          <ProposalStateMark state={state} />
          <ReviewLink proposalId={list.id} state={state} />
          <DeliveriesLink proposalId={list.id} state={state} />
        </>
      }
      actions={hasSteps && <ListActions list={list} />}
    >
      <Meters list={list} />
    </PageHeader>
  );
}

/** Solid is what other lists have committed, hatched what this list asks for. */
function Meters({ list: { programme, used, totals } }: { list: ListView }) {
  const t = useTranslations("lists");
  const { number, rupiahMillions } = formats(useLocale());
  const funder = FUNDER_OF[programme.owner.kind];
  const { quota, budget } = programme;
  const asked = totals.amount ?? 0n;
  return (
    <div className="grid gap-x-7 gap-y-2 sm:grid-cols-[170px_250px] max-sm:w-full">
      {quota !== null && (
        <Meter
          label={t("quota")}
          words={t("ofQuota", { rows: number(used.count + totals.rows), quota: number(quota) })}
          bar={{ committed: used.count / quota, pending: totals.rows / quota, funder }}
        />
      )}
      {budget !== null && budget > 0n && (
        <Meter
          label={t("budget")}
          words={t("ofBudget", { amount: rupiahMillions(used.amount + asked), budget: rupiahMillions(budget) })}
          bar={{ committed: Number(used.amount) / Number(budget), pending: Number(asked) / Number(budget), funder }}
        />
      )}
    </div>
  );
}

function Meter({
  label,
  words,
  bar,
}: {
  label: string;
  words: string;
  bar: Omit<Parameters<typeof MoneyBar>[0], "label">;
}) {
  return (
    <div className="grid content-start gap-1 text-mark leading-4">
      <div className="flex flex-wrap justify-between gap-x-2">
        <span className="text-ink-2">{label}</span>
        <span className="tabular whitespace-nowrap">{words}</span>
      </div>
      <MoneyBar {...bar} label={`${label}: ${words}`} />
    </div>
  );
}

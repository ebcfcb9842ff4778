import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { DeliveriesLink } from "#ui/assistance/deliveries-link.tsx";
import type { Funder } from "#ui/kit/funder-mark.tsx";
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

/** How quota and budget are shared out between other lists of the programme and this one, and what is left. */
function Meters({ list: { programme, used, asked, totals } }: { list: ListView }) {
  const t = useTranslations("lists.meter");
  const { number, rupiahMillions } = formats(useLocale());
  const { quota, budget, owner } = programme;
  const funder = FUNDER_OF[owner.kind];
  return (
    <div className="grid gap-x-7 gap-y-2 sm:grid-cols-[auto_auto] max-sm:w-full">
      {quota !== null && (
        <Meter
          label={t("quota", { whole: number(quota) })}
          shares={{ whole: quota, used: used.count, asked: asked.count, own: totals.rows }}
          say={number}
          funder={funder}
        />
      )}
      {budget !== null && budget > 0n && (
        <Meter
          label={t("budget", { whole: rupiahMillions(budget) })}
          shares={{
            whole: Number(budget),
            used: Number(used.amount),
            asked: Number(asked.amount),
            own: Number(totals.amount ?? 0n),
          }}
          say={(amount) => rupiahMillions(BigInt(amount))}
          funder={funder}
        />
      )}
    </div>
  );
}

/** Solid is what is committed, hatched what lists under way ask for, this one included. */
function Meter({
  label,
  shares: { whole, used, asked, own },
  say,
  funder,
}: {
  label: string;
  shares: { whole: number; used: number; asked: number; own: number };
  say: (amount: number) => string;
  funder: Funder;
}) {
  const t = useTranslations("lists.meter");
  const left = whole - used - asked - own;
  const parts = [
    t(`others.${othersBy({ used, asked })}`, { amount: say(used + asked), used: say(used), asked: say(asked) }),
    t("own", { amount: say(own) }),
  ].join(" · ");
  const rest = left < 0 ? t("over", { amount: say(-left) }) : t("left", { amount: say(left) });
  return (
    <div className="grid content-start gap-1 text-mark leading-4 sm:min-w-52 sm:max-w-72">
      <div className="flex flex-wrap justify-between gap-x-4">
        <span className="text-ink-2">{label}</span>
        <span className="tabular font-strong whitespace-nowrap">{rest}</span>
      </div>
      <MoneyBar
        committed={used / whole}
        pending={(asked + own) / whole}
        funder={funder}
        label={`${label}: ${parts} · ${rest}`}
      />
      <span className="tabular text-xs text-ink-2">{parts}</span>
    </div>
  );
}

/** Whether other lists of the programme are approved, only proposed, or some of each. */
function othersBy({ used, asked }: { used: number; asked: number }): "approved" | "proposed" | "both" {
  if (asked === 0) return "approved";
  return used === 0 ? "proposed" : "both";
}

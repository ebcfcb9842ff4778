import { useLocale, useTranslations } from "next-intl";
import type { ProgrammePage } from "#application/programme/get-programme.ts";
import { formats } from "#i18n/format.ts";
import { MoneyBar } from "#ui/kit/money-bar.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { StatFigure } from "#ui/kit/stat-figure.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";

/** What is committed of quota and budget, what lists under way ask for, and what is left. */
export function ProgrammeMoney({ programme }: { programme: ProgrammePage }) {
  const t = useTranslations("programmes");
  const { number, rupiah } = formats(useLocale());
  const { figures, quota, budget, amount, owner } = programme;
  const unit = t(`units.${programme.unit}`);
  const asked = (amount ?? 0n) * BigInt(figures.pending);
  return (
    <Pane title={t("page.money")} tone="sheet-2">
      <div className="grid gap-3">
        <StatFigure
          label={t("page.committed")}
          value={rupiah(figures.committedAmount)}
          note={t("page.committedCount", { count: number(figures.committed), unit })}
        />
        {budget !== null && budget > 0n && (
          <MoneyBar
            label={t("ofBudget", { used: rupiah(figures.committedAmount), budget: rupiah(budget) })}
            funder={FUNDER_OF[owner.kind]}
            committed={Number(figures.committedAmount) / Number(budget)}
            pending={Number(asked) / Number(budget)}
          />
        )}
        <div className="grid grid-cols-2 gap-3">
          <StatFigure
            size="sm"
            label={t("page.pendingRows")}
            value={rupiah(asked)}
            note={t("page.committedCount", { count: number(figures.pending), unit })}
          />
          <StatFigure
            size="sm"
            label={budget === null ? t("page.left") : t("page.leftMoney")}
            value={
              budget === null ? leftOf(quota, figures.committed, number) : rupiah(budget - figures.committedAmount)
            }
            note={
              quota === null
                ? t("noQuota")
                : t("page.committedCount", { count: number(quota - figures.committed), unit })
            }
          />
        </div>
      </div>
    </Pane>
  );
}

function leftOf(quota: number | null, used: number, number: (value: number) => string): string {
  return quota === null ? "–" : number(quota - used);
}

import type { ReactNode } from "react";
import type { ConflictSide } from "#application/conflict/conflict-side.ts";
import { properName } from "#i18n/proper-name.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { TextLink } from "#ui/kit/text-link.tsx";
import { criteriaList } from "#ui/screening/criteria-evidence.ts";
import { type FlagWords, formatsOf, needWord } from "#ui/screening/flag-words.ts";

export type ConflictLineName = "need" | "programme" | "period" | "money" | "criteria" | "instead";

/** What each line of the table says of a side. */
export function conflictCells(words: FlagWords): Record<ConflictLineName, (side: ConflictSide) => ReactNode> {
  const { rupiah, period } = formatsOf(words);
  const { t } = words;
  return {
    need: ({ programme: { need, benefit } }) =>
      t("conflict.needAndBenefit", {
        need: sentenceCase(needWord(need, words)),
        benefit: t(`terms.benefit.${benefit}`),
      }),
    programme: ({ programme, list, row, name }) => (
      <>
        {programme.name}
        <Sub>
          <TextLink href={`/review/${list.id}`} className="min-h-0! whitespace-normal! max-sm:min-h-6!">
            {list.title}
          </TextLink>
          {`, ${t("conflict.rowOf", { row, name: properName(name) })}`}
        </Sub>
      </>
    ),
    period: ({ programme }) => period(programme.period),
    money: ({ money: { amount, fund, tiedTo, left } }) => (
      <>
        <b>{rupiah(amount)}</b>
        <Sub>
          {tiedTo === null
            ? t(`terms.fund.${fund}`)
            : t("conflict.tiedTo", { fund: t(`terms.fund.${fund}`), need: needWord(tiedTo, words) })}
          {`, ${left === null ? t("conflict.noBudget") : t("conflict.left", { amount: rupiah(left) })}`}
        </Sub>
      </>
    ),
    criteria: ({ criteria: { total, fulfilled, failed, unknown } }) => (
      <>
        {total === 0 ? t("conflict.noCriteria") : t("conflict.fulfilled", { fulfilled, total })}
        {failed.length > 0 && <Sub>{t("conflict.failed", { criteria: criteriaList(failed, words) })}</Sub>}
        {unknown.length > 0 && <Sub>{t("conflict.unknown", { criteria: criteriaList(unknown, words) })}</Sub>}
      </>
    ),
    instead: ({ replacement }) => {
      if (replacement === null) {
        return (
          <>
            {t("conflict.nobodyInstead")}
            <Sub>{t("conflict.nobodyWhy")}</Sub>
          </>
        );
      }
      const { people, village, district, decile } = replacement;
      const known = decile === null ? t("conflict.decileUnknown") : t("conflict.decile", { decile });
      return (
        <>
          {t("conflict.instead", { name: properName(people[0]?.name ?? "") })}
          <Sub>{`${village}, ${district}, ${known}`}</Sub>
        </>
      );
    },
  };
}

function Sub({ children }: { children: ReactNode }) {
  return <span className="block text-xs text-ink-2 max-sm:text-sm">{children}</span>;
}

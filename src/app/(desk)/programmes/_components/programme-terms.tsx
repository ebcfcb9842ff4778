import { useLocale, useTranslations } from "next-intl";
import type { ProgrammePage } from "#application/programme/get-programme.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { Pane } from "#ui/kit/pane.tsx";

/** What a programme gives, to whom, from which money and where. */
export function ProgrammeTerms({ programme }: { programme: ProgrammePage }) {
  const t = useTranslations("programmes");
  const terms = useTranslations("terms");
  const { rupiah, number } = formats(useLocale());
  const { benefit, need, unit, strategy, fund, fundPurpose, amount, quota, budget, legalBasis } = programme;
  const unitWord = t(`units.${unit}`);
  const items = [
    { term: t("fields.benefit"), value: sentenceCase(terms(`benefit.${benefit}`)) },
    { term: t("fields.need"), value: sentenceCase(terms(`need.${need}`)) },
    { term: t("fields.unit"), value: sentenceCase(unitWord) },
    { term: t("fields.strategy"), value: t(`strategies.${strategy}`) },
    { term: t("fields.fund"), value: sentenceCase(terms(`fund.${fund}`)) },
    ...(fundPurpose === null
      ? []
      : [{ term: t("fields.fundPurpose"), value: sentenceCase(terms(`need.${fundPurpose}`)) }]),
    { term: t("fields.amount", { unit: unitWord }), value: amount === null ? "–" : rupiah(amount) },
    { term: t("fields.quotaShort"), value: quota === null ? t("noQuota") : `${number(quota)} ${unitWord}` },
    { term: t("fields.budget"), value: budget === null ? t("noQuota") : rupiah(budget) },
    { term: t("fields.area"), value: programme.places.length > 0 ? programme.places.join(", ") : t("page.everywhere") },
    { term: t("fields.legalBasis"), value: legalBasis },
  ];
  return (
    <Pane title={t("page.terms")} tone="sheet-2">
      <DescriptionList items={items} />
    </Pane>
  );
}

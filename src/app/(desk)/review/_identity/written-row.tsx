import { useTranslations } from "next-intl";
import type { ReviewRow } from "#application/approval/review-row.ts";
import type { WrittenValues } from "#application/approval/written-values.ts";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { type FlagWords, formatsOf } from "#ui/screening/flag-words.ts";

/** What the list says of somebody whom the register does not surely know. */
export function WrittenRow({ row, written, words }: { row: ReviewRow; written: WrittenValues; words: FlagWords }) {
  const t = useTranslations("review");
  const { nik, kk, birthDate, sex, village, district, address } = written;
  const values = [
    { term: t("fields.nik"), value: nik },
    { term: t("fields.kk"), value: kk },
    { term: t("fields.birthDate"), value: birthDate && formatsOf(words).date(birthDate) },
    { term: t("fields.sex"), value: sex && words.t(`criteria.values.sex.${sex}`) },
    { term: t("fields.village"), value: [village, district].filter(Boolean).join(", ") },
    { term: t("fields.address"), value: address },
  ];
  return (
    <section className="mt-2">
      <h3 className="mb-1.5 text-base">{t("onList", { row: row.row })}</h3>
      <DescriptionList
        items={values.map(({ term, value }) => ({
          term,
          value: value || <span className="text-ink-3">{words.t("common.notFilled")}</span>,
        }))}
      />
    </section>
  );
}

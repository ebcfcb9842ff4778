import { useTranslations } from "next-intl";
import type { ComparedField } from "#application/approval/compare-row.ts";
import type { RegisteredOption } from "#application/approval/review-details.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { ComparedValue } from "./compared-value.tsx";

const HEAD = "border-b border-line-strong py-1.5 pr-3 text-left text-sm font-strong";
const CELL = "border-b border-line py-1.5 pr-3 text-sm max-sm:border-0 max-sm:py-0.5 max-sm:text-base";

/** The row beside the person it means; only what differs is marked. */
export function Comparison({ row, person, words }: { row: ReviewRow; person: RegisteredOption; words: FlagWords }) {
  const t = useTranslations("review");
  return (
    <table className="mt-2 w-full border-separate border-spacing-0 max-sm:block">
      <caption className="sr-only">{t("comparison")}</caption>
      <thead className="max-sm:block">
        <tr className="max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-3">
          <th scope="col" className={`${HEAD} w-32 whitespace-nowrap max-sm:hidden`}>
            {t("matchProof")}
          </th>
          <th scope="col" className={HEAD}>
            {t("onList", { row: row.row })}
          </th>
          <th scope="col" className={HEAD}>
            {t("inRegister")}
          </th>
          <th scope="col" className={`${HEAD} pr-0 text-right max-sm:hidden`}>
            {t("agreement")}
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {person.fields.map((field) => (
          <FieldRow key={field.field} field={field} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function FieldRow({ field, words }: { field: ComparedField; words: FlagWords }) {
  const t = useTranslations("review");
  return (
    <tr className="max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-3 max-sm:border-b max-sm:border-line max-sm:py-2">
      <th
        scope="row"
        className={`${CELL} text-left font-normal text-ink-2 max-sm:col-start-1 max-sm:row-start-1 max-sm:text-sm`}
      >
        {t(`fields.${field.field}`)}
      </th>
      <td className={`${CELL} max-sm:col-start-1 max-sm:row-start-2`}>
        <ComparedValue field={field} side="row" words={words} />
      </td>
      <td className={`${CELL} max-sm:col-start-2 max-sm:row-start-2`}>
        <ComparedValue field={field} side="register" words={words} />
      </td>
      <td className={`${CELL} pr-0 text-right text-ink-2 max-sm:col-start-2 max-sm:row-start-1 max-sm:text-sm`}>
        {t(`agreements.${field.agreement}`)}
      </td>
    </tr>
  );
}

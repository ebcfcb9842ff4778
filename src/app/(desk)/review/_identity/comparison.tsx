import { useLocale, useTranslations } from "next-intl";
import type { ComparedField } from "#application/approval/compare-row.ts";
import type { RegisteredOption } from "#application/approval/review-details.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import { formats } from "#i18n/format.ts";
import { WaterfallBar, type WaterfallScale } from "#ui/kit/waterfall-bar.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { chanceInWords } from "./chance.ts";
import { ComparedValue } from "./compared-value.tsx";
import { FindingWord } from "./finding-word.tsx";
import { commonScaleOf, waterfallOf } from "./waterfall.ts";
import { WeightsNote } from "./weights-note.tsx";

const HEAD = "border-b border-line-strong py-1.5 pr-3 text-left text-sm font-strong";
const CELL = "border-b border-line py-1.5 pr-3 text-sm max-sm:border-0 max-sm:py-0.5 max-sm:text-base";
const FOOT = "border-t border-line-strong pt-1.5 pr-3 text-sm font-strong";

/** The roles of a table by name: laid out as a grid on a phone, it would lose them for screen readers. */
const AS = {
  table: { role: "table" },
  rows: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** The row beside the person it means: only what differs is marked, and every field's weight is stacked on those before it. */
export function Comparison({ row, person, words }: { row: ReviewRow; person: RegisteredOption; words: FlagWords }) {
  const t = useTranslations("review");
  const { signed, percent } = formats(useLocale());
  const chance = chanceInWords(person.probability, { percent });
  const scale = commonScaleOf([person]);
  const { steps, total, isWeighed } = waterfallOf(person);
  return (
    <>
      <table {...AS.table} className="mt-2 w-full border-separate border-spacing-0 max-sm:block">
        <caption className="sr-only">{t("comparison")}</caption>
        <thead {...AS.rows} className="max-sm:block">
          <tr {...AS.row} className="max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-3">
            <th {...AS.columnHead} scope="col" className={`${HEAD} w-28 whitespace-nowrap max-sm:sr-only`}>
              {t("matchProof")}
            </th>
            <th {...AS.columnHead} scope="col" className={HEAD}>
              {t("onList", { row: row.row })}
            </th>
            <th {...AS.columnHead} scope="col" className={HEAD}>
              {t("inRegister")}
            </th>
            <th {...AS.columnHead} scope="col" colSpan={2} className={`${HEAD} pr-0 max-sm:sr-only`}>
              {isWeighed && t("evidence.weights")}
            </th>
          </tr>
        </thead>
        <tbody {...AS.rows} className="max-sm:block">
          {person.fields.map((field, at) => (
            <FieldRow
              key={field.field}
              field={field}
              words={words}
              step={isWeighed && steps[at] ? { ...steps[at], scale } : null}
            />
          ))}
        </tbody>
        {isWeighed && (
          <tfoot {...AS.rows} className="max-sm:block">
            <tr {...AS.row} className="max-sm:flex max-sm:items-baseline max-sm:gap-2 max-sm:pt-2">
              <th {...AS.rowHead} scope="row" className={`${FOOT} text-left max-sm:border-0`}>
                {t("evidence.result")}
              </th>
              <td {...AS.cell} colSpan={2} className={`${FOOT} max-sm:border-0`}>
                {words.t(`terms.match.${row.match}`)}{" "}
                {!row.chosen && <span className="font-normal text-ink-2">{t("evidence.likely", { chance })}</span>}
              </td>
              <td {...AS.cell} className={`${FOOT} w-[17.5%] max-sm:hidden`}>
                <WaterfallBar from={0} to={total} scale={scale} sum />
              </td>
              <td {...AS.cell} className={`${FOOT} tabular pr-0 text-right max-sm:border-0`}>
                {signed(total)}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {isWeighed && <WeightsNote start={person.start} />}
    </>
  );
}

type Step = { from: number; to: number; scale: WaterfallScale };

function FieldRow({ field, words, step }: { field: ComparedField; words: FlagWords; step: Step | null }) {
  const t = useTranslations("review");
  return (
    <tr
      {...AS.row}
      className="max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-3 max-sm:border-b max-sm:border-line max-sm:py-2"
    >
      <th
        {...AS.rowHead}
        scope="row"
        className={`${CELL} text-left font-normal text-ink-2 max-sm:col-start-1 max-sm:row-start-1 max-sm:text-sm`}
      >
        {t(`fields.${field.field}`)}
      </th>
      <td {...AS.cell} className={`${CELL} max-sm:col-start-1 max-sm:row-start-2`}>
        <ComparedValue field={field} side="row" words={words} />
      </td>
      <td {...AS.cell} className={`${CELL} max-sm:col-start-2 max-sm:row-start-2`}>
        <ComparedValue field={field} side="register" words={words} />
      </td>
      <td {...AS.cell} className={`${CELL} w-[17.5%] border-l border-line py-0 pr-0 max-sm:hidden`}>
        {step && field.bits !== null && <WaterfallBar {...step} />}
      </td>
      <td
        {...AS.cell}
        className={`${CELL} pr-0 pl-2 text-right max-sm:col-start-2 max-sm:row-start-1 max-sm:pl-0 max-sm:text-left`}
      >
        {step && <FindingWord field={field} />}
      </td>
    </tr>
  );
}

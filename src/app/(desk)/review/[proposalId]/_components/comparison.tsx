import { useFormatter, useTranslations } from "next-intl";
import type { ComparedField } from "#application/approval/compare-row.ts";
import type { RegisteredOption } from "#application/approval/review-details.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import { scaleOf, WaterfallBar, type WaterfallScale } from "#ui/kit/waterfall-bar.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { chanceInWords } from "./chance.ts";
import { ComparedValue } from "./compared-value.tsx";
import { FindingWord } from "./finding-word.tsx";

const HEAD = "border-b border-line-strong py-1.5 pr-3 text-left text-sm font-strong";
const CELL = "border-b border-line py-1.5 pr-3 text-sm max-sm:border-0 max-sm:py-0.5 max-sm:text-base";
const FOOT = "border-t border-line-strong pt-1.5 pr-3 text-sm font-strong";

/** Bits from which a match is certain by itself: a chance of 0.995. */
const CERTAIN_BITS = Math.log2(0.995 / 0.005);

/** The row beside the person it means: only what differs is marked, and every field's weight is stacked on those before it. */
export function Comparison({ row, person, words }: { row: ReviewRow; person: RegisteredOption; words: FlagWords }) {
  const t = useTranslations("review");
  const format = useFormatter();
  const { fields, start, probability } = person;
  const bits = fields.map((field) => field.bits ?? 0);
  const scale = scaleOf(bits, { start, line: CERTAIN_BITS });
  const ends = endsOf(bits, start);
  const total = ends.at(-1) ?? start;
  const chance = chanceInWords(probability, format);
  const isWeighed = fields.some((field) => field.bits !== null);
  return (
    <>
      <table className="mt-2 w-full border-separate border-spacing-0 max-sm:block">
        <caption className="sr-only">{t("comparison")}</caption>
        <thead className="max-sm:block">
          <tr className="max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-3">
            <th scope="col" className={`${HEAD} w-28 whitespace-nowrap max-sm:hidden`}>
              {t("matchProof")}
            </th>
            <th scope="col" className={HEAD}>
              {t("onList", { row: row.row })}
            </th>
            <th scope="col" className={HEAD}>
              {t("inRegister")}
            </th>
            <th scope="col" colSpan={2} className={`${HEAD} pr-0 max-sm:hidden`}>
              {isWeighed && t("evidence.weights")}
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {fields.map((field, at) => (
            <FieldRow
              key={field.field}
              field={field}
              words={words}
              step={isWeighed ? { from: ends[at - 1] ?? start, to: ends[at] ?? start, scale } : null}
            />
          ))}
        </tbody>
        {isWeighed && (
          <tfoot className="max-sm:block">
            <tr className="max-sm:flex max-sm:items-baseline max-sm:gap-2 max-sm:pt-2">
              <th scope="row" className={`${FOOT} text-left max-sm:border-0`}>
                {t("evidence.result")}
              </th>
              <td colSpan={2} className={`${FOOT} max-sm:border-0`}>
                {words.t(`terms.match.${row.match}`)}{" "}
                {!row.chosen && <span className="font-normal text-ink-2">{t("evidence.likely", { chance })}</span>}
              </td>
              <td className={`${FOOT} w-[17.5%] max-sm:hidden`}>
                <WaterfallBar from={0} to={total} scale={scale} sum />
              </td>
              <td className={`${FOOT} tabular pr-0 text-right max-sm:border-0`}>{signed(format, total)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {isWeighed && (
        <p className="mt-1 text-xs text-ink-2 max-sm:hidden">
          {t("evidence.weightsNote", { start: signed(format, start) })}
        </p>
      )}
    </>
  );
}

type Step = { from: number; to: number; scale: WaterfallScale };

function FieldRow({ field, words, step }: { field: ComparedField; words: FlagWords; step: Step | null }) {
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
      <td className={`${CELL} w-[17.5%] border-l border-line py-0 pr-0 max-sm:hidden`}>
        {step && field.bits !== null && <WaterfallBar {...step} />}
      </td>
      <td className={`${CELL} pr-0 pl-2 text-right max-sm:col-start-2 max-sm:row-start-1 max-sm:pl-0 max-sm:text-left`}>
        {step && <FindingWord field={field} />}
      </td>
    </tr>
  );
}

/** Where the count stands behind each field. */
function endsOf(bits: readonly number[], start: number): number[] {
  let at = start;
  return bits.map((step) => {
    at += step;
    return at;
  });
}

function signed(format: ReturnType<typeof useFormatter>, bits: number): string {
  return format.number(bits, { signDisplay: "exceptZero", maximumFractionDigits: 1 });
}

import type { Criteria } from "#domain/programme/criteria.ts";
import { type Clause, describeCriteria } from "#domain/programme/describe-criteria.ts";
import type { SeenValue } from "#domain/programme/evaluate-criteria.ts";
import { criterionText } from "#ui/programme/criteria-sentence.ts";
import { type CriteriaWords, comparisonValue } from "#ui/programme/criteria-words.ts";
import type { FlagWords } from "./flag-words.ts";

/** The range a decile lies outside of: `desil 1 atau 2`. */
export function decileRange(failed: readonly Criteria[], words: FlagWords): string {
  return conjunction(
    failed.map((comparison) => rangeText(describeCriteria(comparison), criteriaWords(words))),
    words,
  );
}

/** A criterion that is false, with what the register says: `lantainya tanah atau bambu (di register: Lantai: semen)`. */
export function failedCriterion(
  { criterion, seen }: { criterion: Criteria; seen: readonly SeenValue[] },
  words: FlagWords,
): string {
  const text = criterionText(criterion, criteriaWords(words));
  if (seen.length === 0) return text;
  return words.t("flags.seen", { criterion: text, seen: seenText(seen, words) });
}

export function criteriaList(criteria: readonly Criteria[], words: FlagWords): string {
  return criteria.map((criterion) => criterionText(criterion, criteriaWords(words))).join("; ");
}

/** What criteria ask about, each field once: `atap, dinding, lantai`. */
export function criteriaTopics(criteria: readonly Criteria[], words: FlagWords): string {
  const fields = criteria.flatMap((criterion) => fieldsOf(describeCriteria(criterion)));
  return distinct(fields.map((field) => words.t(`criteria.fields.${field}`).toLocaleLowerCase(words.locale))).join(
    ", ",
  );
}

function fieldsOf(clause: Clause): string[] {
  if (clause.kind === "COMPARISON") return [clause.field];
  return "parts" in clause ? clause.parts.flatMap(fieldsOf) : fieldsOf(clause.part);
}

/** The fields for want of which a criterion is unknown, each once: `Lantai, Umur`. */
export function missingFields(missing: readonly SeenValue[], { t }: FlagWords): string {
  return distinct(missing.map(({ field }) => t(`criteria.fields.${field}`))).join(", ");
}

function seenText(seen: readonly SeenValue[], words: FlagWords): string {
  const byField = Map.groupBy(seen, ({ field }) => field);
  return [...byField]
    .map(([field, values]) =>
      words.t("flags.seenField", {
        field: words.t(`criteria.fields.${field}`),
        values: distinct(values.map((value) => valueText(value, words))).join(", "),
      }),
    )
    .join("; ");
}

function valueText({ field, value }: SeenValue, { t }: FlagWords): string {
  if (value === null) return t("flags.notRecorded");
  if (Array.isArray(value)) return value.length === 0 ? t("flags.receivesNothing") : value.join(", ");
  if (typeof value !== "number") return t(`criteria.values.${field}.${value}`);
  return FIELDS_WITH_UNIT.includes(field) ? t(`criteria.units.${field}`, { value }) : String(value);
}

const FIELDS_WITH_UNIT: readonly string[] = ["age", "memberCount"];

function rangeText(clause: Clause, words: CriteriaWords): string {
  return clause.kind === "COMPARISON" ? comparisonValue(clause, words) : "";
}

/** The same words as the translator of the `criteria` messages has. */
function criteriaWords({ t, locale }: FlagWords): CriteriaWords {
  return { locale, t: (key, values) => t(`criteria.${key}`, values) };
}

function conjunction(items: readonly string[], { locale }: FlagWords): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

import type { Scalar } from "#domain/programme/criteria.ts";
import {
  HOUSEHOLD_FIELDS,
  type HouseholdField,
  MEMBER_FIELDS,
  type MemberField,
  type Operator,
} from "#domain/programme/criteria-field.ts";
import type { Clause } from "#domain/programme/describe-criteria.ts";
import type { Locale } from "#i18n/locale.ts";

/** Words of the `criteria` messages, and the language for lists and figures. */
export type CriteriaWords = {
  locale: Locale;
  t: (key: string, values?: Record<string, string | number>) => string;
};

type Comparison = Extract<Clause, { kind: "COMPARISON" }>;

/** Operators as message keys, since `<=` cannot be one. */
export const OPERATOR_KEYS = {
  "=": "EQ",
  "!=": "NE",
  "<": "LT",
  "<=": "LE",
  ">": "GT",
  ">=": "GE",
  in: "IN",
  notIn: "NOT_IN",
} as const satisfies Record<Operator, string>;

/** What a comparison asks for, in words: `desil 1 atau 2`, `tanah atau bambu`, `paling rendah 60 tahun`. */
export function comparisonValue({ field, op, values }: Comparison, words: CriteriaWords): string {
  if (values.length === 0) return words.t("nothing");
  if (field === "decile") return decileValue(op, values.map(Number), words);
  const kind = { ...HOUSEHOLD_FIELDS, ...MEMBER_FIELDS }[field].kind;
  if (kind === "NUMBER" || kind === "RANK") return amountValue({ field, op, values }, words);
  if (kind === "YES_NO") return words.t(`values.${field}.${yesNo(op, values[0])}`);
  const listed = oneOf(
    values.map((value) => words.t(`values.${field}.${value}`)),
    words.locale,
  );
  if (kind === "SET") return words.t(isNegative(op) ? "notReceiving" : "receiving", { value: listed });
  if (!isNegative(op)) return listed;
  return words.t(values.length === 1 ? "not" : "otherThan", { value: listed });
}

/** `a, b, atau c`. */
export function oneOf(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(items);
}

function decileValue(op: Operator, values: number[], { t, locale }: CriteriaWords): string {
  const [first = 0] = values;
  const most = { "<=": first, "<": first - 1 }[op as string];
  if (most !== undefined) return most < 1 ? t("deciles.none") : t("deciles.upTo", { most });
  if (op === ">=" || op === ">") return t("deciles.from", { least: op === ">" ? first + 1 : first });
  const list = oneOf(values.toSorted((a, b) => a - b).map(String), locale);
  return t(isNegative(op) ? "deciles.isNot" : "deciles.is", { list });
}

function amountValue({ field, op, values }: Pick<Comparison, "field" | "op" | "values">, words: CriteriaWords): string {
  const amounts = values.map((value) => amount(field, value, words));
  if (op === "in" || op === "notIn") {
    const listed = oneOf(amounts, words.locale);
    return op === "in" ? listed : words.t("otherThan", { value: listed });
  }
  return words.t(`amounts.${OPERATOR_KEYS[op]}`, { value: amounts[0] ?? "" });
}

function amount(field: HouseholdField | MemberField, value: Scalar, { t }: CriteriaWords): string {
  if (typeof value !== "number") return t(`values.${field}.${value}`);
  return t(`units.${field}`, { value });
}

function yesNo(op: Operator, value: Scalar | undefined): boolean {
  return isNegative(op) ? value !== true : value === true;
}

function isNegative(op: Operator): boolean {
  return op === "!=" || op === "notIn";
}

import { fieldsOf } from "#domain/programme/countable-parts.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import { type Clause, describeCriteria } from "#domain/programme/describe-criteria.ts";
import { formats } from "#i18n/format.ts";
import { type CriteriaWords, comparisonValue } from "./criteria-words.ts";

/** A piece of a sentence; `strong` is what the criteria ask for, the rest are the words around it. */
export type SentencePart = { text: string; strong: boolean };

/**
 * Criteria as a sentence: `Layak bila keluarga berada di desil 1 atau 2, dan lantainya tanah atau bambu.` `startsOn` is the
 * programme's first day, named where ages are asked.
 */
export function criteriaSentence(
  criteria: Criteria,
  { startsOn, ...words }: CriteriaWords & { startsOn: string | null },
): SentencePart[] {
  const clause = describeCriteria(criteria);
  if (isEmpty(clause)) return [plain(words.t(clause.kind === "ALL" ? "everybody" : "nobody"))];
  const sentence = around("eligible", clauseParts(clause, { words, outermost: true, inMember: false }), words);
  if (startsOn === null || !fieldsOf(criteria).includes("age")) return sentence;
  return [...sentence, plain(` ${words.t("ageOn", { date: formats(words.locale).date(startsOn) })}`)];
}

/** One criterion as it stands inside a sentence: `lantainya tanah atau bambu`. */
export function criterionText(criteria: Criteria, words: CriteriaWords): string {
  return textOf(clauseParts(describeCriteria(criteria), { words, outermost: false, inMember: false }));
}

export function textOf(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join("");
}

type Place = { words: CriteriaWords; outermost: boolean; inMember: boolean };

function clauseParts(clause: Clause, place: Place): SentencePart[] {
  const { words } = place;
  switch (clause.kind) {
    case "COMPARISON":
      return around(`phrases.${clause.field}`, [strong(comparisonValue(clause, words))], words);
    case "ALL":
    case "ANY":
      return groupParts(clause, place);
    case "NOT":
      return negatedParts(clause.part, place);
    default:
      return around(
        `phrases.${clause.kind}`,
        clauseParts(clause.part, { words, outermost: false, inMember: true }),
        words,
      );
  }
}

function groupParts(
  clause: Extract<Clause, { kind: "ALL" | "ANY" }>,
  { words, outermost, inMember }: Place,
): SentencePart[] {
  const isAny = clause.kind === "ANY";
  const short = inMember || (!isAny && !outermost);
  const joint = words.t(short ? shortJoint(isAny) : longJoint(isAny));
  const parts = clause.parts.flatMap((part, index) => {
    const inner = clauseParts(part, { words, outermost: false, inMember });
    return index === 0 ? inner : [plain(joint), ...inner];
  });
  return isAny && !outermost && !inMember ? around("phrases.ONE_OF", parts, words) : parts;
}

function negatedParts(part: Clause, place: Place): SentencePart[] {
  const { words } = place;
  if (part.kind === "SOME_MEMBER") {
    return around("phrases.NO_MEMBER", clauseParts(part.part, { words, outermost: false, inMember: true }), words);
  }
  if (part.kind === "ANY") return around("phrases.NONE_OF", clauseParts(part, { ...place, outermost: true }), words);
  return around("phrases.NOT", clauseParts(part, { ...place, outermost: false }), words);
}

function shortJoint(isAny: boolean): string {
  return isAny ? "orShort" : "andShort";
}

function longJoint(isAny: boolean): string {
  return isAny ? "or" : "and";
}

function isEmpty(clause: Clause): clause is Extract<Clause, { kind: "ALL" | "ANY" }> {
  return (clause.kind === "ALL" || clause.kind === "ANY") && clause.parts.length === 0;
}

/** Stands for the parts inside a message until it is split around them. */
const HOLE = "\u0001";

function around(key: string, parts: SentencePart[], { t }: CriteriaWords): SentencePart[] {
  const [before = "", after = ""] = t(key, { value: HOLE }).split(HOLE);
  return [plain(before), ...parts, plain(after)].filter(({ text }) => text !== "");
}

function plain(text: string): SentencePart {
  return { text, strong: false };
}

function strong(text: string): SentencePart {
  return { text, strong: true };
}

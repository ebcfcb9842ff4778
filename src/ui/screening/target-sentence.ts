import type { Evidence, EvidenceOf } from "#domain/screening/evidence.ts";
import { criteriaList, decileRange, failedCriterion, missingFields } from "./criteria-evidence.ts";
import { type FlagWords, formatsOf, needWord, regionList } from "./flag-words.ts";

type TargetEvidence = Extract<Evidence, { code: `TARGET_${string}` }>;

/** Whether this is the family the programme means. */
export function targetSentence(evidence: TargetEvidence, words: FlagWords): string {
  const { t, region } = words;
  const key = `flags.sentence.${evidence.code}`;
  switch (evidence.code) {
    case "TARGET_DECILE":
      return t(key, { decile: evidence.decile, range: decileRange(evidence.failed, words) });
    case "TARGET_CRITERIA":
      return t(key, { criteria: evidence.failed.map((one) => failedCriterion(one, words)).join("; ") });
    case "TARGET_CRITERIA_UNKNOWN":
      return t(key, unknownValues(evidence, words));
    case "TARGET_DECEASED":
      return t(`${key}.${evidence.who}`, { name: evidence.name });
    case "TARGET_MOVED":
      return t(`${key}.${evidence.who}`);
    case "TARGET_EXCLUDED_OCCUPATION":
      return occupationSentence(evidence, words);
    case "TARGET_AREA":
      return t(key, { village: region(evidence.villageCode), areas: regionList(evidence.area, words) });
    case "TARGET_DUKCAPIL":
      return t(key, { name: evidence.name });
    case "TARGET_STALE":
      return staleSentence(evidence, words);
    case "TARGET_VERIFICATION_FAILED":
      return t(key, { date: formatsOf(words).date(evidence.date) });
    case "TARGET_POORER_WAITING":
      return t(key, waitingValues(evidence, words));
  }
}

function unknownValues({ unknown }: EvidenceOf<"TARGET_CRITERIA_UNKNOWN">, words: FlagWords) {
  return {
    criteria: criteriaList(
      unknown.map(({ criterion }) => criterion),
      words,
    ),
    fields: missingFields(
      unknown.flatMap(({ missing }) => missing),
      words,
    ),
  };
}

function occupationSentence(
  { code, name, relation, occupation }: EvidenceOf<"TARGET_EXCLUDED_OCCUPATION">,
  words: FlagWords,
) {
  const { t } = words;
  const member = t(`flags.relationOf.${relation ?? "OTHER"}`, { name });
  const kind = occupation === "PENSIONER" ? "PENSIONER" : "EXCLUDED";
  return t(`flags.sentence.${code}.${kind}`, { member, occupation: t(`criteria.values.occupation.${occupation}`) });
}

function staleSentence({ code, reason, source, date, months }: EvidenceOf<"TARGET_STALE">, words: FlagWords): string {
  return words.t(`flags.sentence.${code}.${reason}`, {
    source: words.t(`terms.releaseSource.${source}`),
    date: formatsOf(words).date(date),
    months,
  });
}

function waitingValues({ count, decile, poorest, need }: EvidenceOf<"TARGET_POORER_WAITING">, words: FlagWords) {
  const { t } = words;
  const least = decile - 1;
  return {
    count: formatsOf(words).number(count),
    decile,
    need: needWord(need, words),
    deciles:
      poorest === least ? t("flags.decile", { decile: poorest }) : t("flags.decileSpan", { from: poorest, to: least }),
  };
}

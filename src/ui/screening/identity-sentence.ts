import type { Evidence, EvidenceOf } from "#domain/screening/evidence.ts";
import { properName } from "#i18n/proper-name.ts";
import type { FlagWords } from "./flag-words.ts";

const CODES = [
  "IDENTITY_UNCERTAIN",
  "IDENTITY_HOUSEHOLD_ONLY",
  "IDENTITY_UNMATCHED",
  "IDENTITY_CONFLICT",
  "NIK_INVALID",
  "DUPLICATE_IN_LIST",
  "HOUSEHOLD_TWICE_IN_LIST",
] as const;
type IdentityEvidence = EvidenceOf<(typeof CODES)[number]>;

export function isIdentityEvidence(evidence: Evidence): evidence is IdentityEvidence {
  return CODES.some((code) => code === evidence.code);
}

/** Who a row means, and whether the list has them already. */
export function identitySentence(
  { evidence, row }: { evidence: IdentityEvidence; row: number | null },
  words: FlagWords,
): string {
  const { t } = words;
  const key = `flags.sentence.${evidence.code}`;
  switch (evidence.code) {
    case "IDENTITY_UNCERTAIN":
      return t(key, {
        count: evidence.options.length,
        place: placeOf(evidence, words),
        ...namedOptions(evidence, words),
      });
    case "IDENTITY_CONFLICT":
      return t(key);
    case "IDENTITY_HOUSEHOLD_ONLY":
      return t(key, { name: evidence.name, village: villageName(evidence.villageCode, words) });
    case "IDENTITY_UNMATCHED":
      return t(key, { name: evidence.name });
    case "NIK_INVALID":
      return t(`${key}.${evidence.problem}`, { length: evidence.length });
    case "DUPLICATE_IN_LIST":
      return t(`${key}.${evidence.by}`, { name: evidence.name, ...firstOf(evidence) });
    case "HOUSEHOLD_TWICE_IN_LIST":
      return t(key, { name: evidence.name, row: row ?? 0, ...firstOf(evidence) });
  }
}

/** For a text that names whom a row may mean where their names are known. */
export function namedOptions(evidence: EvidenceOf<"IDENTITY_UNCERTAIN">, words: FlagWords) {
  const names = optionNames(evidence, words);
  return { named: names === "" ? "no" : "yes", names };
}

/** Who a row may mean: `Suriani atau Suryani`, with their villages where these differ; empty where nobody's name is known. */
function optionNames({ options }: EvidenceOf<"IDENTITY_UNCERTAIN">, words: FlagWords): string {
  const isOnePlace = new Set(options.map(({ villageCode }) => villageCode)).size === 1;
  const names = options.flatMap(({ personId, villageCode }) => {
    const name = words.person?.(personId);
    if (!name) return [];
    return isOnePlace || villageCode === null
      ? [properName(name)]
      : [`${properName(name)} (${words.region(villageCode)})`];
  });
  return new Intl.ListFormat(words.locale, { type: "disjunction" }).format(new Set(names));
}

/** The one village all candidates live in, or the register. */
function placeOf({ options }: EvidenceOf<"IDENTITY_UNCERTAIN">, words: FlagWords): string {
  const villages = new Set(options.map(({ villageCode }) => villageCode));
  const [village = null] = villages;
  return villageName(villages.size === 1 ? village : null, words);
}

function villageName(code: string | null, { t, region }: FlagWords): string {
  return code === null ? t("flags.everywhere") : region(code);
}

function firstOf({ first }: EvidenceOf<"DUPLICATE_IN_LIST" | "HOUSEHOLD_TWICE_IN_LIST">) {
  return { firstRow: first.row, firstName: first.name };
}

import type { Evidence, EvidenceOf } from "#domain/screening/evidence.ts";
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
      return t(key, { count: evidence.options.length, place: placeOf(evidence, words) });
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

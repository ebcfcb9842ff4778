import type { useTranslations } from "next-intl";
import type { Evidence } from "#domain/matching/match.ts";

/** Findings that have a word of their own; the rest say "same" or "different" by their bits. */
const FINDINGS = [
  "same",
  "slip",
  "twoDigits",
  "birthPart",
  "different",
  "swapped",
  "oneDigit",
  "dayOrMonth",
  "year",
  "yearByDefaultDay",
  "dayAndMonth",
  "nearYear",
  "district",
  "similar",
  "former",
  "alike",
  "part",
] as const;

type Finding = (typeof FINDINGS)[number];
type Words = ReturnType<typeof useTranslations<"pairs">>;

/** What one field says of a pair, as `NIK: one digit differs`. */
export function evidenceWords({ field, finding, bits }: Evidence, t: Words): string {
  const known = FINDINGS.find((one) => one === finding);
  return `${t(`fields.${field}`)}: ${t(`findings.${known ?? plain(bits)}`)}`;
}

function plain(bits: number): Finding {
  return bits > 0 ? "same" : "different";
}

import type { Evidence } from "#domain/screening/evidence.ts";
import type { Flag } from "#domain/screening/flag.ts";
import type { FlagWords } from "./flag-words.ts";
import { fundSentence, isFundEvidence } from "./fund-sentence.ts";
import { identitySentence, isIdentityEvidence } from "./identity-sentence.ts";
import { isOverlapEvidence, overlapSentence } from "./overlap-sentence.ts";
import { targetSentence } from "./target-sentence.ts";

/** What a flag's words are made of; its evidence is already disclosed to the viewer, see domain/screening/disclosure. */
export type SpokenFlag = Pick<Flag, "severity" | "row"> & { evidence: Evidence };

/**
 * The sentence of a flag: subject, fact with dates, why it matters here. `Baznas sudah menyetujui bantuan rumah untuk
 * keluarga ini, Maret–Agustus 2025; daftar ini mengusulkan rumah, Juli–Oktober 2025.`
 */
export function flagSentence({ evidence, row }: Pick<SpokenFlag, "evidence" | "row">, words: FlagWords): string {
  if (isIdentityEvidence(evidence)) return identitySentence({ evidence, row }, words);
  if (isOverlapEvidence(evidence)) return overlapSentence(evidence, words);
  if (isFundEvidence(evidence)) return fundSentence(evidence, words);
  return targetSentence(evidence, words);
}

/** `Blokir: tumpang tindih`. */
export function flagTitle({ severity, evidence }: SpokenFlag, { t }: FlagWords): string {
  return t("flags.title", { severity: t(`terms.severity.${severity}`), topic: t(`flags.topic.${evidence.code}`) });
}

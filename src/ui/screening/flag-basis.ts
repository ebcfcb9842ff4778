import type { FlagWords } from "./flag-words.ts";

/** The policy a flag was raised under and the law behind it: `Kebijakan versi 4. Dasar: Inpres 4/2022.` */
export function flagBasis(
  { legalBasis, policyVersion }: { legalBasis: string | null; policyVersion: number },
  words: FlagWords,
): string {
  const policy =
    policyVersion === 0 ? words.t("review.defaultPolicy") : words.t("review.policyVersion", { version: policyVersion });
  return legalBasis === null ? policy : words.t("review.basis", { policy, basis: legalBasis });
}

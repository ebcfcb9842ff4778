import type { useTranslations } from "next-intl";
import type { Evidence } from "#domain/matching/match.ts";

type Words = ReturnType<typeof useTranslations<"pairs">>;

/** What one field says of a pair, as `NIK: one digit differs`. */
export function evidenceWords({ field, finding, bits }: Evidence, t: Words): string {
  return `${t(`fields.${field}`)}: ${t(`findings.${finding === "housemate" ? plain(bits) : finding}`)}`;
}

/** Somebody of the same household has the number: by its bits that speaks for the pair, or against it. */
function plain(bits: number): "same" | "different" {
  return bits > 0 ? "same" : "different";
}

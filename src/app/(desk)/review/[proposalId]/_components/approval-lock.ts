import type { Review } from "#application/approval/get-review.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { missingInWords } from "./signature-list.tsx";

/** Why the list cannot be approved by the one who looks, in a few sentences; undefined when it can. */
export function lockOf(review: Review, words: FlagWords): string | undefined {
  const { signature, list } = review;
  const { t, locale } = words;
  const rows = (numbers: readonly number[]) => new Intl.ListFormat(locale).format(numbers.map(String));
  const { standing } = signature;
  const sentences = [
    ...(standing === "SIGNED" || standing === "ENOUGH"
      ? [t(`review.blockers.${standing}`, { missing: missingInWords(review, words) })]
      : []),
    ...signature.blockers.map(({ code, count }) => t(`review.blockers.${code}`, { count })),
    ...(signature.nobody.length > 0
      ? [t("review.blockers.NOBODY", { count: signature.nobody.length, rows: rows(signature.nobody) })]
      : []),
    ...(signature.rows === 0 && list.rows > 0 ? [t("review.blockers.ALL_WAITING")] : []),
    ...(list.rows === 0 ? [t("review.blockers.EMPTY")] : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

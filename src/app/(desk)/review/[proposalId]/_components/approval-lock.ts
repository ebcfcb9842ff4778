import type { Review } from "#application/approval/get-review.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";

/** Why the list cannot be approved by the one who looks, in a few sentences; undefined when it can. */
export function lockOf({ signature, list }: Review, { t, locale }: FlagWords): string | undefined {
  const rows = (numbers: readonly number[]) => new Intl.ListFormat(locale).format(numbers.map(String));
  const sentences = [
    ...signature.blockers.map(({ code, count }) => t(`review.blockers.${code}`, { count })),
    ...(signature.nobody.length > 0
      ? [t("review.blockers.NOBODY", { count: signature.nobody.length, rows: rows(signature.nobody) })]
      : []),
    ...(signature.rows === 0 && list.rows > 0 ? [t("review.blockers.ALL_WAITING")] : []),
    ...(list.rows === 0 ? [t("review.blockers.EMPTY")] : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

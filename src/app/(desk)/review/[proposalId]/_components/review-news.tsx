import { useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import { standingOf } from "#application/proposal/get-list-standing.ts";
import { type LiveItem, LiveNews } from "#ui/live/live-news.tsx";
import { type FlagWords, formatsOf } from "#ui/screening/flag-words.ts";

/** As many of the last steps as somebody may have missed between two looks. */
const LAST = 5;
/** Of more rows only the number is said. */
const NAMED = 3;

/** Keeps the desk as the list stands, and says who just did what to it. */
export function ReviewNews({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review");
  const { list } = review;
  const items = [...signedItems(review, words), ...decidedItems(review, words)];
  return (
    <LiveNews
      proposalId={list.id}
      standing={standingOf(list)}
      items={items}
      lost={{ text: t("news.lost"), tryNow: t("news.tryNow") }}
      className="max-sm:block max-sm:px-3 max-sm:pt-2"
    >
      {list.may.decide ? <span className="max-xl:hidden">{t("savedAtOnce")}</span> : null}
    </LiveNews>
  );
}

function decidedItems({ steps }: Review, words: FlagWords): LiveItem[] {
  const { time } = formatsOf(words);
  const list = new Intl.ListFormat(words.locale);
  const changing = new Set(steps.flatMap(({ undone }) => undone?.into?.batchId ?? []));
  return steps.slice(0, LAST).flatMap(({ batchId, kind, by, at, own, rows, rowCount, undone }): LiveItem[] => {
    const said = { kind, count: rowCount, rows: list.format(rows.slice(0, NAMED).map(String)) };
    const told = changing.has(batchId) ? "review.news.changed" : "review.news.decided";
    const done = own ? [] : [{ key: batchId, text: words.t(told, { ...said, by, at: time(at) }) }];
    if (undone === null || undone.own || undone.into !== null) return done;
    const text = words.t("review.news.undone", { ...said, by: undone.by, at: time(undone.at) });
    return [...done, { key: `${batchId} undone`, text }];
  });
}

const SIGNED = ["taken", "returned", "approved", "revoked"] as const;

function signedItems({ list }: Review, words: FlagWords): LiveItem[] {
  const { time } = formatsOf(words);
  return SIGNED.flatMap((step) => {
    const signed = list[step];
    if (signed === null || signed.own) return [];
    const text = words.t(`review.news.${step}`, { by: signed.by, at: time(signed.at) });
    return [{ key: `${step} ${signed.at.getTime()}`, text }];
  });
}

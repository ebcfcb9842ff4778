import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import { formats } from "#i18n/format.ts";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { reviewHref } from "../review-href.ts";
import { ReviewFlagCard } from "./review-flag-card.tsx";
import { SignatureList } from "./signature-list.tsx";
import { StepHistory } from "./step-history.tsx";

/** The list as a whole: flags on all of it, who did what, and every step of deciding with its way back. */
export function ListOverview({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review");
  const { listFlags, queue } = review;
  const nothing = queue.length === 0 && listFlags.length === 0;
  return (
    <>
      {listFlags.length > 0 && (
        <Pane title={t("listFlags")} className="grid gap-2.5">
          {listFlags.map((flag) => (
            <ReviewFlagCard key={flag.id} flag={flag} list={review.list} words={words} />
          ))}
          <p className="text-sm text-ink-2">{t("listFlagsHint")}</p>
        </Pane>
      )}
      {nothing && <EmptyState title={t("cleanTitle")}>{t("cleanBody")}</EmptyState>}
      {review.signature.shown && (
        <Pane title={t("signatures.title")}>
          <SignatureList review={review} words={words} />
        </Pane>
      )}
      <Pane title={t("aboutList")}>
        <Trail review={review} words={words} />
      </Pane>
      <StepHistory review={review} words={words} />
    </>
  );
}

function Trail({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review.trail");
  const { dateTime, period, rupiah, date } = formats(useLocale());
  const { list } = review;
  const { programme } = list;
  const signed = (signature: { by: string; at: Date }) => t("by", { by: signature.by, at: dateTime(signature.at) });
  const rows = [
    { term: t("programme"), value: `${programme.name} (${programme.code})` },
    {
      term: t("benefit"),
      value: `${words.t(`terms.benefit.${programme.benefit}`)}, ${rupiah(programme.amount)}, ${period(programme.period)}`,
    },
    list.followUpOf && {
      term: t("followUpOf"),
      value: <TextLink href={reviewHref(list.followUpOf.id)}>{list.followUpOf.title}</TextLink>,
    },
    list.submitted && { term: t("submitted"), value: signed(list.submitted) },
    list.taken && { term: t("taken"), value: signed(list.taken) },
    list.returned && { term: t("returned"), value: `${signed(list.returned)}: ${list.returned.reason}` },
    list.approved && {
      term: t("approved"),
      value: [
        signed(list.approved),
        list.approved.decreeNumber &&
          t("decree", {
            number: list.approved.decreeNumber,
            date: list.approved.decreeDate ? date(list.approved.decreeDate) : "",
          }),
      ]
        .filter(Boolean)
        .join(". "),
    },
    list.revoked && { term: t("revoked"), value: `${signed(list.revoked)}: ${list.revoked.reason}` },
    list.screenedAt && { term: t("screened"), value: dateTime(list.screenedAt) },
  ];
  return <DescriptionList items={rows.flatMap((row) => row ?? [])} />;
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReviewDetails } from "#application/approval/review-details.ts";
import type { ReviewList } from "#application/approval/review-list.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import { Message } from "#ui/kit/message.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { ChoiceButton } from "./choice-button.tsx";
import { OptionCard } from "./option-card.tsx";
import { commonScaleOf, waterfallOf } from "./waterfall.ts";
import { WeightsNote } from "./weights-note.tsx";

/** The people a row may mean, side by side, for the planner to pick one or say nobody; and the way back from that. */
export function ChooseRow({
  list,
  row,
  details,
  words,
  children,
}: {
  list: ReviewList;
  row: ReviewRow;
  details: ReviewDetails;
  words: FlagWords;
  /** What else may be done with the row. */
  children?: ReactNode;
}) {
  const t = useTranslations("review.choose");
  const { id, may } = list;
  const choice = { proposalId: id, candidateId: row.id };
  if (row.chosen) {
    return (
      <Message
        level="info"
        action={
          may.decide && (
            <ChoiceButton {...choice} choice="undo">
              {t("undo")}
            </ChoiceButton>
          )
        }
      >
        {t(row.match === "UNMATCHED" ? "chosenNobody" : "chosen")}
      </Message>
    );
  }
  if (details.options.length === 0) return null;
  const scale = commonScaleOf(details.options);
  const [first] = details.options;
  return (
    <section className="mt-1">
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <h3 className="flex-1 text-base">{t("title", { count: details.options.length })}</h3>
        {may.decide && children}
        {may.decide && (
          <ChoiceButton {...choice} choice="nobody">
            {t("nobody")}
          </ChoiceButton>
        )}
      </div>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,310px),1fr))] gap-2.5">
        {details.options.map((option) => (
          <li key={option.personId} className="grid content-start gap-2 rounded-md border border-line-strong p-3">
            <OptionCard option={option} scale={scale} words={words} />
            {may.decide && (
              <ChoiceButton {...choice} choice={option.personId}>
                {t("thisOne")}
              </ChoiceButton>
            )}
          </li>
        ))}
      </ul>
      {first && waterfallOf(first).isWeighed && <WeightsNote start={first.start} />}
    </section>
  );
}

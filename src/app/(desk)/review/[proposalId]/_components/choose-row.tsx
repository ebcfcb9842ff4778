import { useFormatter, useTranslations } from "next-intl";
import type { RegisteredOption, ReviewDetails } from "#application/approval/review-details.ts";
import type { ReviewList } from "#application/approval/review-list.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import { properName } from "#i18n/proper-name.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { Message } from "#ui/kit/message.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { chanceInWords } from "./chance.ts";
import { ChoiceButton } from "./choice-button.tsx";
import { ComparedValue } from "./compared-value.tsx";
import { FindingWord } from "./finding-word.tsx";

/** The people a row may mean, side by side, for the planner to pick one or say nobody; and the way back from that. */
export function ChooseRow({
  list,
  row,
  details,
  words,
}: {
  list: ReviewList;
  row: ReviewRow;
  details: ReviewDetails;
  words: FlagWords;
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
  return (
    <section className="mt-1">
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <h3 className="flex-1 text-base">{t("title", { count: details.options.length })}</h3>
        {may.decide && (
          <ChoiceButton {...choice} choice="nobody">
            {t("nobody")}
          </ChoiceButton>
        )}
      </div>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,310px),1fr))] gap-2.5">
        {details.options.map((option) => (
          <li key={option.personId} className="grid content-start gap-2 rounded-md border border-line-strong p-3">
            <OptionHead option={option} words={words} />
            <OptionFields option={option} words={words} />
            {may.decide && (
              <ChoiceButton {...choice} choice={option.personId}>
                {t("thisOne")}
              </ChoiceButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OptionHead({ option, words }: { option: RegisteredOption; words: FlagWords }) {
  const t = useTranslations("review");
  const format = useFormatter();
  const { decile, members, relation, probability } = option;
  const chance = chanceInWords(probability, format);
  return (
    <header>
      <h4 className="text-base">{properName(option.name)}</h4>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-2">
        <DecileMark decile={decile}>{decile === null ? t("decileUnknown") : t("decile", { decile })}</DecileMark>
        {relation && <span>{words.t(`criteria.values.relation.${relation}`)}</span>}
        <span>{t("members", { count: members })}</span>
        {probability > 0 && <span>{t("evidence.likely", { chance })}</span>}
      </p>
    </header>
  );
}

function OptionFields({ option, words }: { option: RegisteredOption; words: FlagWords }) {
  const t = useTranslations("review");
  return (
    <dl className="grid gap-1 text-sm">
      {option.fields.map((field) => (
        <div key={field.field} className="grid grid-cols-[84px_minmax(0,1fr)_auto] gap-x-2">
          <dt className="text-ink-2">{t(`fields.${field.field}`)}</dt>
          <dd className="min-w-0">
            <ComparedValue field={field} side="register" words={words} />
          </dd>
          <dd className="text-right">
            <FindingWord field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

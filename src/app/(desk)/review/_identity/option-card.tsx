import { useLocale, useTranslations } from "next-intl";
import type { RegisteredOption } from "#application/approval/review-details.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { WaterfallBar, type WaterfallScale } from "#ui/kit/waterfall-bar.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { chanceInWords } from "./chance.ts";
import { ComparedValue } from "./compared-value.tsx";
import { FindingWord } from "./finding-word.tsx";
import { waterfallOf } from "./waterfall.ts";

/** One of the people a row may mean: what differs from the row marked, and what each field weighs stacked on those before it. */
export function OptionCard({
  option,
  scale,
  words,
}: {
  option: RegisteredOption;
  /** The same for all people side by side. */
  scale: WaterfallScale;
  words: FlagWords;
}) {
  const t = useTranslations("review");
  const { signed } = formats(useLocale());
  const { steps, total, isWeighed } = waterfallOf(option);
  return (
    <>
      <OptionHead option={option} words={words} />
      <dl className="grid gap-1 text-sm">
        {option.fields.map((field, at) => (
          <div key={field.field} className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-2">
            <dt className="text-ink-2">{t(`fields.${field.field}`)}</dt>
            <dd className="min-w-0">
              <ComparedValue field={field} side="register" words={words} />
            </dd>
            <dd className="col-start-2 grid grid-cols-[minmax(96px,45%)_minmax(0,1fr)] items-center gap-x-2">
              <span>{field.bits !== null && steps[at] && <WaterfallBar {...steps[at]} scale={scale} />}</span>
              <span className="text-right">
                <FindingWord field={field} />
              </span>
            </dd>
          </div>
        ))}
        {isWeighed && (
          <div className="grid grid-cols-[84px_minmax(0,1fr)] items-center gap-x-2 border-t border-line pt-1 font-strong">
            <dt>{t("evidence.result")}</dt>
            <dd className="grid grid-cols-[minmax(96px,45%)_minmax(0,1fr)] items-center gap-x-2">
              <WaterfallBar from={0} to={total} scale={scale} sum />
              <span className="tabular text-right">{signed(total)}</span>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function OptionHead({ option, words }: { option: RegisteredOption; words: FlagWords }) {
  const t = useTranslations("review");
  const { decile, members, relation, probability } = option;
  const chance = chanceInWords(probability, formats(useLocale()));
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

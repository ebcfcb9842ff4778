import { useTranslations } from "next-intl";
import type { OpenedConflict } from "#application/conflict/get-conflicts.ts";
import { districtOf } from "#domain/shared/region-code.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { FlagCard } from "#ui/kit/flag-card.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import { flagBasis } from "#ui/screening/flag-basis.ts";
import { type FlagWords, formatsOf, needWord } from "#ui/screening/flag-words.ts";
import { MatchWord } from "#ui/screening/match-word.tsx";
import { chanceInWords } from "../../_identity/chance.ts";
import { ConflictBars } from "./conflict-bars.tsx";
import { ConflictReasons } from "./conflict-reasons.tsx";
import { ConflictSentence } from "./conflict-sentence.tsx";
import { ConflictSides } from "./conflict-sides.tsx";
import { DecidedStep } from "./decided-step.tsx";

/** The family, what both ask for and when, the two sides in full, and what speaks for one of them. */
export function ConflictPane({ conflict, name, words }: { conflict: OpenedConflict; name: string; words: FlagWords }) {
  const t = useTranslations("conflict");
  const { household, sides, severity, step } = conflict;
  const { decile, villageCode, members } = household;
  const place = `${words.region(villageCode)}, ${words.region(districtOf(villageCode))}`;
  const chances = sides.flatMap(({ probability }) => probability ?? []);
  return (
    <section aria-label={name} className="grid content-start gap-2.5 px-pane pt-3 pb-6">
      <header className="flex flex-wrap items-center gap-x-4.5 gap-y-1.5">
        <h2 id="conflict-family" tabIndex={-1} className="text-xl outline-none max-sm:w-full">
          {name}
        </h2>
        <DecileMark decile={decile}>{decile === null ? t("decileUnknown") : t("decile", { decile })}</DecileMark>
        <span className="text-sm text-ink-2">{t("placeAndMembers", { place, count: members })}</span>
        <span className="flex items-center gap-1.5">
          <MatchWord match={sides.every(({ isPersonKnown }) => isPersonKnown) ? "CERTAIN" : "HOUSEHOLD_ONLY"} />
          {chances.length === sides.length && (
            <small className="text-xs text-ink-2">{chanceInWords(Math.min(...chances), formatsOf(words))}</small>
          )}
        </span>
        <TextLink href={`/register/households/${household.id}`} className="ml-auto text-sm max-sm:ml-0">
          {t("openHousehold")}
        </TextLink>
      </header>
      {step && <DecidedStep conflict={conflict} step={step} />}
      <FlagCard
        level={severity}
        title={t("flagTitle", { severity: words.t(`terms.severity.${severity}`) })}
        aside={t("neitherApproved")}
        sentence={<ConflictSentence sides={sides} need={needWord(conflict.need, words)} words={words} />}
        legalBasis={lawOf(conflict, words)}
      >
        <ConflictBars conflict={conflict} words={words} />
      </FlagCard>
      <ConflictSides conflict={conflict} words={words} />
      <ConflictReasons conflict={conflict} words={words} />
    </section>
  );
}

/** What such aid excludes and for how long, the policy that says so, and the law behind it. */
function lawOf(conflict: OpenedConflict, words: FlagWords): string {
  const benefit = sentenceCase(words.t(`terms.benefit.${conflict.sides[0].programme.benefit}`));
  const rule = words.t("conflict.rule", { benefit, months: conflict.coolingOffMonths });
  return `${rule} ${flagBasis(conflict, words)}`;
}

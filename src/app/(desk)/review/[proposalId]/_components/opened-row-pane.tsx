import { useTranslations } from "next-intl";
import type { OpenedRow } from "#application/approval/open-review-row.ts";
import type { ReviewFlag } from "#application/approval/review-flag.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { NoteList } from "#ui/kit/note.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { MatchWord } from "#ui/screening/match-word.tsx";
import { ChooseRow } from "../../_identity/choose-row.tsx";
import { Comparison } from "../../_identity/comparison.tsx";
import { WrittenRow } from "../../_identity/written-row.tsx";
import { OtherAid } from "./other-aid.tsx";
import { RemovedRow } from "./removed-row.tsx";
import { ReviewFlagCard } from "./review-flag-card.tsx";
import { ShownFlags } from "./shown-flags.tsx";

/** One row of the list: who is meant, what is doubted, how it compares with the register, who else helps. */
export function OpenedRowPane({ opened, words }: { opened: OpenedRow; words: FlagWords }) {
  const t = useTranslations("review");
  const { list, row, details } = opened;
  const household = details?.household ?? null;
  const place = household ? words.region(household.villageCode) : row.village;
  return (
    <section aria-label={t("rowTitle", { row: row.row })} className="grid content-start gap-2.5 px-pane pt-3 pb-6">
      <header className="flex flex-wrap items-center gap-x-4.5 gap-y-1.5">
        <h2 tabIndex={-1} className="text-xl outline-none max-sm:w-full">
          {row.name}
        </h2>
        {household && (
          <DecileMark decile={household.decile}>
            {household.decile === null ? t("decileUnknown") : t("decile", { decile: household.decile })}
          </DecileMark>
        )}
        <span className="text-sm text-ink-2">
          {[t("rowNumber", { row: row.row }), place].filter(Boolean).join(", ")}
        </span>
        <MatchWord match={row.match} />
        {household && (
          <TextLink href={`/register/households/${household.id}`} className="ml-auto text-sm">
            {t("openHousehold")}
          </TextLink>
        )}
      </header>
      {row.removal && <RemovedRow list={list} row={row} removal={row.removal} words={words} />}
      {row.flags
        .filter(({ severity }) => severity !== "info")
        .toSorted(byUrgency)
        .map((flag) => (
          <ReviewFlagCard key={flag.id} flag={flag} list={list} words={words} />
        ))}
      <ShownFlags flags={row.flags.filter(({ severity }) => severity === "info")} words={words} />
      {details && details.notes.length > 0 && (
        <NoteList notes={details.notes.map((note) => ({ key: note, text: t(`notes.${note}`) }))} />
      )}
      {details && !details.person && <WrittenRow row={row} written={details.written} words={words} />}
      {details && <ChooseRow list={list} row={row} details={details} words={words} />}
      {details?.person && <Comparison row={row} person={details.person} words={words} />}
      {details?.household && <OtherAid aid={details.aid} words={words} />}
    </section>
  );
}

/** What blocks stands above what wants a look. */
function byUrgency(a: ReviewFlag, b: ReviewFlag): number {
  return Number(b.severity === "block") - Number(a.severity === "block");
}

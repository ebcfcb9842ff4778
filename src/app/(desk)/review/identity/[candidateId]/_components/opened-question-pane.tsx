import { useTranslations } from "next-intl";
import type { OpenedQuestion } from "#application/approval/open-identity-question.ts";
import { ASKING_FLAGS } from "#domain/screening/identity-question.ts";
import { NoteList } from "#ui/kit/note.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { MatchWord } from "#ui/screening/match-word.tsx";
import { ChooseRow } from "../../../_identity/choose-row.tsx";
import { WrittenRow } from "../../../_identity/written-row.tsx";
import { ReviewFlagCard } from "../../../[proposalId]/_components/review-flag-card.tsx";
import { seenFlag } from "../../../[proposalId]/review-form-data.ts";
import { AskVisit } from "./ask-visit.tsx";
import { QuestionRows } from "./question-rows.tsx";

const ASKING = Object.values(ASKING_FLAGS);

/** Who is asked for, where, what the row says, and the people it may mean. */
export function OpenedQuestionPane({ question, words }: { question: OpenedQuestion; words: FlagWords }) {
  const t = useTranslations("review");
  const { list, row, details } = question.opened;
  const asking = row.flags.filter(({ code }) => ASKING.some((one) => one === code));
  const visitable = asking.filter(({ status, permitted }) => status !== "WAITING" && permitted.includes("VERIFY"));
  return (
    <section aria-label={row.name} className="grid content-start gap-2.5 px-pane pt-3 pb-6">
      <header className="flex flex-wrap items-center gap-x-4.5 gap-y-1.5">
        <h2 id="identity-question" tabIndex={-1} className="text-xl outline-none max-sm:w-full">
          {row.name}
        </h2>
        <MatchWord match={row.match} />
      </header>
      {asking.map((flag) => (
        <ReviewFlagCard key={flag.id} flag={flag} list={list} words={words} />
      ))}
      <div className="grid gap-x-8 gap-y-2 md:grid-cols-2">
        {details && <WrittenRow row={row} written={details.written} words={words} />}
        <QuestionRows question={question} />
      </div>
      {details && details.notes.length > 0 && (
        <NoteList notes={details.notes.map((note) => ({ key: note, text: t(`notes.${note}`) }))} />
      )}
      {details && (
        <ChooseRow list={list} row={row} details={details} words={words}>
          {visitable.length > 0 && (
            <AskVisit proposalId={list.id} version={list.version} name={row.name} flags={visitable.map(seenFlag)} />
          )}
        </ChooseRow>
      )}
    </section>
  );
}

import { useTranslations } from "next-intl";
import type { OpenedRow } from "#application/approval/open-review-row.ts";
import type { ReviewFlag } from "#application/approval/review-flag.ts";
import { callsForReplacement } from "#domain/proposal/flag-family.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { flagLabel } from "#ui/screening/flag-label.ts";
import { flagTitle } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { seenFlag } from "../review-form-data.ts";
import { AlikeLine } from "./alike-line.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { KeptDraft } from "./kept-draft.tsx";
import { SuggestionCard } from "./suggestion-card.tsx";

/** The right side: what may be decided about the opened row, its replacement, and the rows like it. */
export function DecisionPane({ opened, words }: { opened: OpenedRow; words: FlagWords }) {
  const t = useTranslations("review");
  const { list, row, details } = opened;
  const flags = list.may.decide ? decidable(row.flags) : [];
  const heading = <h2 className="text-base max-sm:text-md">{t("decisionFor", { row: row.row })}</h2>;
  return (
    <Pane className="px-4 lg:flex lg:min-h-full lg:flex-col">
      {flags.length === 0 ? (
        <>
          {heading}
          <p className="mt-2 text-sm text-ink-2">{nothingToDecide(opened, words)}</p>
          <KeptDraft key={row.id} rowId={row.id} />
        </>
      ) : (
        <DecisionForm
          key={row.id}
          proposalId={list.id}
          rowId={row.id}
          name={row.name}
          owner={list.owner.name}
          legend={heading}
          flags={flags.map((flag) => ({
            id: flag.id,
            seen: seenFlag(flag),
            title: flagTitle(flag, words),
            label: flagLabel(flag, words),
            permitted: flag.permitted,
          }))}
        >
          {details && flags.some(({ code }) => callsForReplacement(code)) && (
            <SuggestionCard rowId={row.id} suggestions={details.suggestions} />
          )}
          <AlikeLine />
        </DecisionForm>
      )}
    </Pane>
  );
}

/** What is owed; where nothing is, what may still be decided: flags only shown, and those a visit has settled. */
function decidable(flags: readonly ReviewFlag[]): ReviewFlag[] {
  const owed = flags.filter(({ status }) => status === "OPEN" || status === "REOPENED");
  if (owed.length > 0) return owed.filter(({ permitted }) => permitted.length > 0);
  return flags.filter(
    ({ status, decision }) => status === "SHOWN" || (status === "DECIDED" && decision?.kind === "VERIFY"),
  );
}

function nothingToDecide({ list, row }: OpenedRow, words: FlagWords): string {
  if (row.removal) return words.t("review.nothing.removed");
  if (list.may.take) return words.t("review.nothing.notTaken");
  if (!list.may.decide)
    return words.t(list.state === "UNDER_REVIEW" ? "review.nothing.notYours" : "review.nothing.closed");
  return words.t(
    row.flags.some(({ status }) => status === "WAITING") ? "review.nothing.waiting" : "review.nothing.decided",
  );
}

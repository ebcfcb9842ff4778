import { useTranslations } from "next-intl";
import type { ConflictSide } from "#application/conflict/conflict-side.ts";
import type { OpenedConflict } from "#application/conflict/get-conflicts.ts";
import { decisionsOf, SIDES, type SideIndex } from "#domain/screening/conflict.ts";
import { properName } from "#i18n/proper-name.ts";
import { Message } from "#ui/kit/message.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import { type FlagWords, formatsOf, needWord } from "#ui/screening/flag-words.ts";
import { CHOICE_OF, CHOICES } from "../conflict-choice.ts";
import { sideToken } from "../conflict-form-data.ts";
import { ConflictForm } from "./conflict-form.tsx";
import type { ConflictLine } from "./conflict-lines.ts";
import { neighbours } from "./neighbours.ts";

/** The right side: who serves, why, and what happens then; or why nothing is decided here. */
export function DecisionSide({
  conflict,
  lines,
  words,
}: {
  conflict: OpenedConflict;
  lines: readonly ConflictLine[];
  words: FlagWords;
}) {
  const t = useTranslations("conflict");
  const { sides, status, isProposer, suggestion } = conflict;
  const heading = <h2 className="text-base max-sm:text-md">{t("whoServes")}</h2>;
  const name = lines.find(({ id }) => id === conflict.id)?.name ?? "";
  return (
    <Pane className="px-4 lg:flex lg:min-h-full lg:flex-col">
      {status === "OPEN" && !isProposer ? (
        <ConflictForm
          conflictId={conflict.id}
          name={name}
          legend={heading}
          tokens={sides.map(sideToken)}
          sides={sides.map((side) => formSide(side, words))}
          choices={CHOICES.map((name) => ({
            name,
            isPossible: decisionsOf(CHOICE_OF[name], [sides[0].list.state, sides[1].list.state]) !== null,
            isSuggested: suggestion !== null && CHOICES[suggestion.side] === name,
          }))}
          taken={sides.filter(({ list }) => list.state === "SUBMITTED").map(({ owner }) => owner.name)}
          returned={sides.find(({ list }) => list.state === "RETURNED")?.owner.name ?? null}
          disclosed={SIDES.map((side) => disclosedTo(side, conflict, words))}
          nextId={neighbours(lines, conflict.id).nextOpen ?? null}
        />
      ) : (
        <>
          {heading}
          {isProposer && status === "OPEN" ? (
            <Message level="info" className="mt-2">
              {t("ownConflict")}
            </Message>
          ) : (
            <p className="mt-2 text-sm text-ink-2">{t(status === "WAITING" ? "nothing.waiting" : "nothing.decided")}</p>
          )}
        </>
      )}
    </Pane>
  );
}

/** What the form says of a side. */
function formSide({ owner, row, list, money, replacement }: ConflictSide, words: FlagWords) {
  return {
    owner: owner.name,
    funder: FUNDER_OF[owner.kind],
    row,
    isDecided: list.state !== "RETURNED",
    amount: formatsOf(words).rupiah(money.amount),
    replacement: replacement === null ? null : properName(replacement.people[0]?.name ?? ""),
  };
}

/** What the owner whose row leaves reads of the other: organisation, need, period, state, no more. */
function disclosedTo(leaving: SideIndex, { sides }: OpenedConflict, words: FlagWords): string {
  const other = sides[leaving === 0 ? 1 : 0];
  return words.t("conflict.ownerReads", {
    owner: sides[leaving].owner.name,
    other: other.owner.name,
    need: needWord(other.programme.need, words),
    period: formatsOf(words).period(other.programme.period),
  });
}

import { useTranslations } from "next-intl";
import type { Conflicts } from "#application/conflict/get-conflicts.ts";
import { KeyHint } from "#ui/kit/key-hint.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { UndoButton } from "../../[proposalId]/_components/undo-button.tsx";
import { ConflictKeys } from "./conflict-keys.tsx";
import type { ConflictLine } from "./conflict-lines.ts";
import { ConflictNews } from "./conflict-news.tsx";
import { neighbours } from "./neighbours.ts";
import { PhoneBar } from "./phone-bar.tsx";

/** The keys of the screen, what another planner just did, and the last step to take back; on a phone the bar that decides. */
export function ConflictFoot({
  conflicts: { opened, lastOwnStep },
  lines,
  words,
}: {
  conflicts: Conflicts;
  lines: readonly ConflictLine[];
  words: FlagWords;
}) {
  const t = useTranslations("conflict");
  const beside = neighbours(lines, opened?.id ?? null);
  const decides = opened?.status === "OPEN" && !opened.isProposer;
  return (
    <>
      <div className={decides ? "h-20 sm:hidden print:hidden" : "hidden"} />
      <footer className="z-(--z-sticky) text-xs text-ink-2 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:bg-sheet max-sm:shadow-bar sm:flex sm:h-10 sm:shrink-0 sm:items-center sm:gap-4 sm:border-t sm:border-line sm:bg-sheet-2 sm:px-pane print:hidden">
        {HINTS.map(({ keys, word }) => (
          <span key={word} className="inline-flex items-center gap-1.5 whitespace-nowrap max-lg:hidden">
            {keys.map((key) => (
              <KeyHint key={key}>{key}</KeyHint>
            ))}
            {t(`keys.${word}`)}
          </span>
        ))}
        <span className="max-sm:hidden">
          <ConflictKeys {...beside} />
        </span>
        <span className="ml-auto flex items-center gap-3">
          {opened ? <ConflictNews key={opened.id} conflict={opened} words={words} /> : null}
          {lastOwnStep && (
            <span className="max-sm:hidden">
              <UndoButton look="link" id="conflict-undo" {...lastOwnStep}>
                {t("undoLast")}
              </UndoButton>
            </span>
          )}
        </span>
        {decides && <PhoneBar key={opened.id} nextId={beside.nextOpen ?? null} />}
      </footer>
    </>
  );
}

const HINTS = [
  { keys: ["J", "K"], word: "walk" },
  { keys: ["V"], word: "visit" },
  { keys: ["U"], word: "undo" },
] as const;

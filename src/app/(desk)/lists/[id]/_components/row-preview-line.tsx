import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Severity } from "#ui/kit/severity.tsx";
import { MatchWord } from "#ui/screening/match-word.tsx";
import type { PreviewView } from "../preview-view.ts";

/**
 * On a phone what was found stands below the fields, out of sight while one types: this line stays above the keyboard, says it in
 * short and leads there. The screen reader hears the whole, so the line is no live region of its own.
 */
export function RowPreviewLine({ found, onOpen }: { found: PreviewView | null; onOpen: () => void }) {
  const t = useTranslations("lists.row.preview");
  if (found === null) return null;
  const [first] = found.flags;
  const count = found.flags.length + found.listFlags.length;
  return (
    <button
      type="button"
      onClick={onOpen}
      className="sticky -bottom-4 z-10 -mx-5 mt-4 flex min-h-11 w-[calc(100%+40px)] items-center gap-3 border-y border-line bg-sheet-2 px-5 text-left text-sm sm:hidden"
    >
      <MatchWord match={found.matchKind} />
      <Severity level={first?.severity ?? found.listFlags[0]?.severity ?? "clear"}>{t("flags", { count })}</Severity>
      <span className="sr-only">{t("open")}</span>
      <ChevronDown size={16} aria-hidden className="ml-auto shrink-0" />
    </button>
  );
}

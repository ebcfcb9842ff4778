import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Review } from "#application/approval/get-review.ts";
import { KeyHint } from "#ui/kit/key-hint.tsx";
import { PhoneBar } from "./phone-bar.tsx";
import { ReviewKeys } from "./review-keys.tsx";
import { UndoLatest } from "./undo-latest.tsx";

/** The keys of the desk, what others just did, and the last step to take back; on a phone the bar that decides. */
export function ReviewFoot({ review, news }: { review: Review; news: ReactNode }) {
  const t = useTranslations("review");
  const { list, steps } = review;
  const last = steps.find(({ own, undone }) => own && undone === null);
  const decides = list.may.decide;
  return (
    <>
      <footer className="flex h-10 shrink-0 items-center gap-4 border-t border-line bg-sheet-2 px-pane text-xs text-ink-2 max-sm:hidden print:hidden">
        {decides &&
          HINTS.map(({ keys, word }) => (
            <span key={word} className="inline-flex items-center gap-1.5 whitespace-nowrap max-lg:hidden">
              {keys.map((key) => (
                <KeyHint key={key}>{key}</KeyHint>
              ))}
              {t(`keys.${word}`)}
            </span>
          ))}
        <ReviewKeys />
        <span className="ml-auto flex items-center gap-3">
          {news}
          {decides && <UndoLatest batchId={last?.batchId ?? null} />}
        </span>
      </footer>
      {decides && <PhoneBar />}
    </>
  );
}

const HINTS = [
  { keys: ["J", "K"], word: "walk" },
  { keys: ["T"], word: "remove" },
  { keys: ["A"], word: "keep" },
  { keys: ["V"], word: "visit" },
  { keys: ["B"], word: "bulk" },
  { keys: ["U"], word: "undo" },
] as const;

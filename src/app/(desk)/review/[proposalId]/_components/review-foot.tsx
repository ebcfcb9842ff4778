import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Review } from "#application/approval/get-review.ts";
import { KeyHint } from "#ui/kit/key-hint.tsx";
import { PhoneBar } from "./phone-bar.tsx";
import { ReviewKeys } from "./review-keys.tsx";
import { UndoLatest } from "./undo-latest.tsx";

/**
 * The keys of the desk, what others just did, and the last step to take back; on a phone the bar that decides, and what others did
 * above it.
 */
export function ReviewFoot({ review, news }: { review: Review; news: ReactNode }) {
  const t = useTranslations("review");
  const { list, steps } = review;
  const last = steps.find(({ own, undone }) => own && undone === null);
  const decides = list.may.decide;
  return (
    <>
      <div className={clsx("sm:hidden print:hidden", decides ? "h-20" : "h-0")} />
      <footer className="z-(--z-sticky) text-xs text-ink-2 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:bg-sheet max-sm:shadow-bar sm:flex sm:h-10 sm:shrink-0 sm:items-center sm:gap-4 sm:border-t sm:border-line sm:bg-sheet-2 sm:px-pane print:hidden">
        {decides &&
          HINTS.map(({ keys, word }) => (
            <span key={word} className="inline-flex items-center gap-1.5 whitespace-nowrap max-lg:hidden">
              {keys.map((key) => (
                <KeyHint key={key}>{key}</KeyHint>
              ))}
              {t(`keys.${word}`)}
            </span>
          ))}
        <span className="max-sm:hidden">
          <ReviewKeys />
        </span>
        <span className="ml-auto flex items-center gap-3">
          {news}
          {decides && (
            <span className="max-sm:hidden">
              <UndoLatest batchId={last?.batchId ?? null} />
            </span>
          )}
        </span>
        {decides && <PhoneBar />}
      </footer>
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

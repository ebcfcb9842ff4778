"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { TextButton } from "#ui/kit/text-link.tsx";
import { useDecisions } from "./decisions-context.tsx";

/** Takes back what this person decided last, also where it is still being stored; U presses it even where nothing is shown. */
export function UndoLatest({ batchId }: { batchId: string | null }) {
  const t = useTranslations("review");
  const { undoLatest } = useDecisions();
  const [pending, start] = useTransition();
  return (
    <TextButton
      id="review-undo"
      aria-disabled={pending || undefined}
      onClick={() => start(() => undoLatest(batchId))}
      className={clsx(batchId === null && "hidden!")}
    >
      {t("undoLast")}
    </TextButton>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { TextButton } from "#ui/kit/text-link.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { useDecisions } from "./decisions-context.tsx";

/** What somebody had begun to write about a row that another has decided meanwhile: nothing typed is lost. */
export function KeptDraft({ rowId }: { rowId: string }) {
  const t = useTranslations("review");
  const { draftOf, dropDraft } = useDecisions();
  const { reason, refusal } = draftOf(rowId);
  return (
    <div className="mt-3 grid gap-3">
      <RefusalMessage refusal={refusal} />
      {reason !== "" && (
        <div className="text-sm">
          <p className="text-xs text-ink-2">{t("yourDraft")}</p>
          <blockquote className="mt-0.5 border-l-2 border-line-strong pl-2.5 select-all">{reason}</blockquote>
          <TextButton className="mt-1 text-xs" onClick={() => dropDraft(rowId)}>
            {t("dropDraft")}
          </TextButton>
        </div>
      )}
    </div>
  );
}

"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { undoImport } from "../../actions.ts";

/** The way back from a wrong file, until a list was approved on the release. */
export function UndoRelease({
  importId,
  release,
  before,
  isMending,
  approved,
}: {
  importId: string;
  release: string;
  before: string | null;
  /** Only mended rows were added: the release itself stays. */
  isMending: boolean;
  approved: number;
}) {
  const t = useTranslations("register.result");
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startUndoing] = useTransition();

  if (approved > 0) return <Message level="info">{t("cannotUndo", { count: approved, release })}</Message>;

  const undo = () =>
    startUndoing(async () => {
      const answer = await undoImport({ importId });
      if (answer.ok) router.refresh();
      else setRefusal(answer.error);
    });

  return (
    <>
      <Message
        level="review"
        icon={<Undo2 size={16} aria-hidden />}
        title={t("wrongFile")}
        action={
          <Button size="sm" aria-busy={pending} onClick={pending ? undefined : undo}>
            {t("undo")}
          </Button>
        }
      >
        {t("canUndo", { release })} {wayBack()}
      </Message>
      <RefusalMessage refusal={refusal} />
    </>
  );

  function wayBack(): string {
    if (isMending) return t("backWithoutRows", { release });
    return before === null ? t("backToNone") : t("backTo", { release: before });
  }
}

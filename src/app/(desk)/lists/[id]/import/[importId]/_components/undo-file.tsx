"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { undoImport } from "../../actions.ts";

/** Takes a wrong file off the list again, until the list changes. */
export function UndoFile({ importId }: { importId: string }) {
  const t = useTranslations("lists.import");
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();

  function undo() {
    start(async () => {
      const answer = await undoImport({ importId });
      if (answer.ok) router.refresh();
      else setRefusal(answer.error);
    });
  }

  return (
    <div className="grid justify-items-start gap-2.5">
      <Button size="sm" icon={<Undo2 size={14} aria-hidden />} aria-busy={isPending} onClick={undo}>
        {t("undo")}
      </Button>
      <RefusalMessage refusal={refusal} />
    </div>
  );
}

"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { undoImport } from "./actions.ts";

/** Takes back what a file loaded. */
export function UndoImport({ importId, note }: { importId: string; note: string }) {
  const t = useTranslations("import.result");
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();

  const undo = () =>
    start(async () => {
      const answer = await undoImport({ importId });
      if (answer.ok) router.refresh();
      else setRefusal(answer.error);
    });

  return (
    <div className="grid justify-items-start gap-2">
      <Button icon={<Undo2 size={15} aria-hidden />} aria-busy={isPending} onClick={isPending ? undefined : undo}>
        {t("undo")}
      </Button>
      <p className="text-xs text-ink-2">{note}</p>
      <RefusalMessage refusal={refusal} />
    </div>
  );
}

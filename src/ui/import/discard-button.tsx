"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { useToast } from "../kit/toast.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";

/** Gives up an import of which nothing was loaded. It is asked about, as its files and what was mended cannot be brought back. */
export function DiscardButton({ discard }: { discard: () => Promise<Result<null>> }) {
  const t = useTranslations("import.discarding");
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();

  const confirm = () =>
    start(async () => {
      toast({ text: t("done") });
      const answer = await discard();
      if (!answer.ok) setRefusal(answer.error);
    });

  return (
    <>
      <Button tone="danger" className="max-sm:order-last" onClick={() => setAsking(true)}>
        {t("ask")}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        size="sm"
        title={t("title")}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{t("keep")}</Button>
            <Button tone="danger" aria-busy={isPending} onClick={isPending ? undefined : confirm}>
              {t("confirm")}
            </Button>
          </>
        }
      >
        <p className="text-sm text-ink-2">{t("body")}</p>
        <RefusalMessage refusal={refusal} className="mt-3" />
      </Dialog>
    </>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { Button } from "../kit/button.tsx";
import { Message } from "../kit/message.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";
import { useRefusalText } from "../refusal/use-refusal-text.ts";

/** Why a load did not come through, and the way to try again. */
export function FailedImport({
  importId,
  refusal,
  retry,
}: {
  importId: string;
  refusal: Refusal;
  retry: (input: { importId: string }) => Promise<Result<null>>;
}) {
  const t = useTranslations("import.failed");
  const textOf = useRefusalText();
  const router = useRouter();
  const [answer, setAnswer] = useState<Refusal | null>(null);
  const [pending, startRetrying] = useTransition();

  const tryAgain = () =>
    startRetrying(async () => {
      const result = await retry({ importId });
      if (result.ok) router.refresh();
      else setAnswer(result.error);
    });

  return (
    <div className="grid gap-2">
      <Message
        level="block"
        title={t("title")}
        action={
          <Button size="sm" aria-busy={pending} onClick={tryAgain}>
            {t("retry")}
          </Button>
        }
      >
        {textOf(refusal)}
      </Message>
      <RefusalMessage refusal={answer} />
    </div>
  );
}

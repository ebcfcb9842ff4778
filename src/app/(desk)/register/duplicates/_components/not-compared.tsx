"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { searchDuplicates } from "../actions.ts";

/** No release, or one that is being compared, or came into use before Sasar compared any. */
export function NotCompared({ release, mayAsk }: { release: string | null; mayAsk: boolean }) {
  const t = useTranslations("duplicates");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asked, setAsked] = useState(false);
  const [pending, startAsking] = useTransition();
  if (release === null) return <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>;

  const ask = () =>
    startAsking(async () => {
      const answer = await searchDuplicates();
      setRefusal(answer.ok ? null : answer.error);
      setAsked(answer.ok);
    });
  const button = mayAsk && !asked && (
    <Button aria-busy={pending} onClick={pending ? undefined : ask}>
      {t("compareNow")}
    </Button>
  );
  return (
    <>
      <EmptyState title={t("comparingTitle")} action={button}>
        {asked ? t("askedBody") : t("comparingBody", { release })}
      </EmptyState>
      <RefusalMessage refusal={refusal} />
    </>
  );
}

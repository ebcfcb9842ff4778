"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { TextButton } from "#ui/kit/text-link.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { callOffVisit } from "../actions.ts";

/** Takes back a visit that nobody has made yet. */
export function CallOffVisit({ verificationId }: { verificationId: string }) {
  const t = useTranslations("register.household.visits");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startCalling] = useTransition();

  const callOff = () =>
    startCalling(async () => {
      const answer = await callOffVisit({ verificationId });
      setRefusal(answer.ok ? null : answer.error);
    });

  return (
    <span className="block">
      <TextButton className="text-xs" aria-busy={pending} onClick={pending ? undefined : callOff}>
        {t("callOff")}
      </TextButton>
      <RefusalMessage refusal={refusal} />
    </span>
  );
}

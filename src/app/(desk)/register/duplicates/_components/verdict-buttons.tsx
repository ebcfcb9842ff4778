"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { TextButton } from "#ui/kit/text-link.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { decideDuplicate } from "../actions.ts";

type Verdict = "SAME" | "DIFFERENT" | null;

/** One or two? What is said can be taken back. */
export function VerdictButtons({
  duplicateId,
  foundAt,
  isDecided,
  isOfPeople,
  name,
}: {
  duplicateId: string;
  foundAt: string;
  isDecided: boolean;
  isOfPeople: boolean;
  name: string;
}) {
  const t = useTranslations("duplicates");
  const toast = useToast();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startDeciding] = useTransition();
  const of = isOfPeople ? "person" : "family";

  const decide = (verdict: Verdict) =>
    startDeciding(async () => {
      const answer = await decideDuplicate({ duplicateId, foundAt, verdict });
      setRefusal(answer.ok ? null : answer.error);
      if (answer.ok && verdict !== null) {
        toast({
          text: t(`said.${verdict}`),
          onUndo: () => void decideDuplicate({ duplicateId, foundAt, verdict: null }),
        });
      }
    });
  const button = (verdict: "SAME" | "DIFFERENT") => (
    <Button
      size="sm"
      aria-label={t("sayOf", { what: t(`${of}.${verdict}`), name })}
      aria-busy={pending}
      onClick={pending ? undefined : () => decide(verdict)}
    >
      {t(`${of}.${verdict}`)}
    </Button>
  );

  return (
    <div className="grid gap-1.5">
      {isDecided ? (
        <TextButton
          className="justify-self-start text-sm"
          aria-busy={pending}
          onClick={pending ? undefined : () => decide(null)}
        >
          {t("takeBack")}
        </TextButton>
      ) : (
        <div className="flex gap-1.5 sm:flex-col max-sm:*:flex-1">
          {button("SAME")}
          {button("DIFFERENT")}
        </div>
      )}
      <RefusalMessage refusal={refusal} />
    </div>
  );
}

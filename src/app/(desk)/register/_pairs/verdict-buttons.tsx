"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { TextButton } from "#ui/kit/text-link.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";

type Verdict = "SAME" | "DIFFERENT";

type Props = {
  /** The action that takes what is said of the pair, with the fields that name it. */
  decide: (input: Record<string, unknown>) => Promise<Result<null>>;
  pair: Record<string, string>;
  of: "person" | "family";
  /** Whose pair it is, for whoever hears the buttons. */
  name: string;
  isDecided: boolean;
  /** SAME makes one identity of two: it is not offered to be taken back. */
  joins?: boolean;
};

/** One or two? What is said can be taken back, unless it joined the two. */
export function VerdictButtons({ decide, pair, of, name, isDecided, joins = false }: Props) {
  const t = useTranslations("pairs");
  const toast = useToast();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startDeciding] = useTransition();

  const say = (verdict: Verdict | null) =>
    startDeciding(async () => {
      const answer = await decide({ ...pair, verdict });
      setRefusal(answer.ok ? null : answer.error);
      if (!answer.ok || verdict === null) return;
      const isFinal = joins && verdict === "SAME";
      toast({
        text: isFinal ? t("joined") : t(`said.${verdict}`),
        ...(!isFinal && { onUndo: () => void decide({ ...pair, verdict: null }) }),
      });
    });
  const button = (verdict: Verdict) => (
    <Button
      size="sm"
      aria-label={t("sayOf", { what: t(`${of}.${verdict}`), name })}
      aria-busy={pending}
      onClick={pending ? undefined : () => say(verdict)}
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
          onClick={pending ? undefined : () => say(null)}
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

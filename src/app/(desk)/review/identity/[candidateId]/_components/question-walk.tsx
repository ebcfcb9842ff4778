"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { KeyHint } from "#ui/kit/key-hint.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { isTyping } from "#ui/shell/is-typing.ts";
import { hasSingleKeys } from "#ui/shell/single-keys.ts";

type Props = {
  /** The question one is at; null once it is answered. */
  at: string | null;
  isOpen: boolean;
  previous: string | null;
  next: string | null;
  /** Where an answer leads: to the next that waits for one, else to all questions. */
  onward: string;
};

/** Each question is a page of its own: whether one walks to it from another, so that its heading is given the focus. */
let isWalking = false;

/** The way to the questions before and after, by button and by key; an answer leads on to the next by itself. */
export function QuestionWalk({ at, isOpen, previous, next, onward }: Props) {
  const router = useRouter();
  const t = useTranslations("review.identity");
  const afterAnswer = useRef<string | null>(null);

  useEffect(() => {
    if (isOpen) afterAnswer.current = onward;
    else if (afterAnswer.current !== null) {
      const href = afterAnswer.current;
      afterAnswer.current = null;
      isWalking = true;
      router.replace(href);
    }
  }, [isOpen, onward, router]);

  useEffect(() => {
    if (!isWalking || at === null) return;
    isWalking = false;
    document.getElementById("identity-question")?.focus();
  }, [at]);

  useEffect(() => {
    const ways: Record<string, string | null> = { j: next, k: previous };
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event) || event.defaultPrevented || !hasSingleKeys()) return;
      const href = ways[event.key.toLowerCase()];
      if (!href || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      isWalking = true;
      router.replace(href);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [next, previous, router]);

  const walk = () => {
    isWalking = true;
  };
  return (
    <nav aria-label={t("walk")} className="flex gap-2">
      {previous && (
        <LinkButton href={previous} replace onNavigate={walk} size="sm" icon={<ChevronUp size={15} aria-hidden />}>
          {t("previous")}
          <KeyHint>K</KeyHint>
        </LinkButton>
      )}
      {next && (
        <LinkButton href={next} replace onNavigate={walk} size="sm" icon={<ChevronDown size={15} aria-hidden />}>
          {t("next")}
          <KeyHint>J</KeyHint>
        </LinkButton>
      )}
    </nav>
  );
}

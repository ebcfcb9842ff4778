"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { KeyHint } from "#ui/kit/key-hint.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { hasSingleKeys } from "#ui/shell/single-keys.ts";
import { isTyping } from "../../../_components/is-typing.ts";

type Props = {
  /** The question one is at, and how it stands; null once it is answered. */
  at: string | null;
  isOpen: boolean;
  previous: string | null;
  next: string | null;
  /** Where all questions stand. */
  queue: string;
};

/** The way to the questions before and after, by button and by key; an answer leads on to the next by itself. */
export function QuestionWalk({ at, isOpen, previous, next, queue }: Props) {
  const router = useRouter();
  const t = useTranslations("review.identity");
  const onward = useRef<string | null>(null);
  const heading = useRef<string | null>(at);

  useEffect(() => {
    if (isOpen) onward.current = next ?? queue;
    else if (onward.current !== null) {
      const href = onward.current;
      onward.current = null;
      router.replace(href);
    }
  }, [isOpen, next, queue, router]);

  // Whoever answered by a button that is gone now goes on from the heading of what comes.
  useEffect(() => {
    if (at !== null && heading.current !== at) document.getElementById("identity-question")?.focus();
    heading.current = at ?? heading.current;
  }, [at]);

  useEffect(() => {
    const ways: Record<string, string | null> = { j: next, k: previous };
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event) || event.defaultPrevented || !hasSingleKeys()) return;
      const href = ways[event.key.toLowerCase()];
      if (!href || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      router.replace(href);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [next, previous, router]);

  return (
    <nav aria-label={t("walk")} className="flex gap-2">
      {previous && (
        <LinkButton href={previous} replace size="sm" icon={<ChevronUp size={15} aria-hidden />}>
          {t("previous")}
          <KeyHint>K</KeyHint>
        </LinkButton>
      )}
      {next && (
        <LinkButton href={next} replace size="sm" icon={<ChevronDown size={15} aria-hidden />}>
          {t("next")}
          <KeyHint>J</KeyHint>
        </LinkButton>
      )}
    </nav>
  );
}

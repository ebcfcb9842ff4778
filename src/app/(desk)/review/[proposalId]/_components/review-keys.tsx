"use client";

import { useTranslations } from "next-intl";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { SingleKeyBoard } from "#ui/shell/single-key-board.tsx";
import { useDesk } from "./desk-context.tsx";

/** Single-letter keys of the desk. */
export function ReviewKeys() {
  const { walk, go } = useDesk();
  const t = useTranslations("review.keys.meaning");
  const acts = {
    j: () => walk.next && go(walk.next),
    k: () => walk.previous && go(walk.previous),
    t: () => pick("REMOVED"),
    a: () => pickKept(),
    v: () => pick("VERIFY"),
    u: () => press("review-undo"),
    b: () => press("review-bulk"),
    enter: submitDecision,
    escape: () => press("review-back"),
  };
  return <SingleKeyBoard acts={acts} held={HELD} lines={KEYS.map(({ keys, word }) => ({ keys, meaning: t(word) }))} />;
}

const KEYS = [
  { keys: ["J", "K"], word: "walk" },
  { keys: ["T"], word: "remove" },
  { keys: ["A"], word: "keep" },
  { keys: ["V"], word: "visit" },
  { keys: ["Enter"], word: "enter" },
  { keys: ["U"], word: "undo" },
  { keys: ["B"], word: "bulk" },
  { keys: ["Ctrl", "Enter"], word: "enterInField" },
  { keys: ["Esc"], word: "escape" },
] as const;

/** Only walking goes on while a key is held. */
const HELD = ["j", "k"];

/** The choice takes the focus, so that Enter carries it out and does not follow the link one came by. */
function pick(kind: DecisionKind) {
  const choice = document.querySelector<HTMLInputElement>(`#review-decision input[name=kind][value=${kind}]`);
  if (choice === null || choice.disabled) return;
  choice.focus({ preventScroll: true });
  choice.click();
}

/** Keeping wants a reason: the next letters are its. */
function pickKept() {
  pick("KEPT");
  document.getElementById("review-reason")?.focus();
}

function press(id: string) {
  document.getElementById(id)?.click();
}

/** By its button, which is locked while there is nothing to send or it is being sent. */
function submitDecision() {
  document.querySelector<HTMLButtonElement>("#review-decision button[type=submit]")?.click();
}

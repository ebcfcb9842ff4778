"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { SingleKeyBoard } from "#ui/shell/single-key-board.tsx";
import { conflictHref } from "../conflict-href.ts";

/** Single-letter keys of the conflicts: on and back, ask for a visit, carry out, take back. */
export function ConflictKeys({ previous, next }: { previous: string | undefined; next: string | undefined }) {
  const router = useRouter();
  const t = useTranslations("conflict.keys.meaning");
  const go = (id: string | undefined) => id !== undefined && router.push(conflictHref(id), { scroll: false });
  const acts = {
    j: () => go(next),
    k: () => go(previous),
    v: pickVisit,
    u: () => document.getElementById("conflict-undo")?.click(),
    enter: () => document.querySelector<HTMLButtonElement>("#conflict-decision button[type=submit]")?.click(),
  };
  return <SingleKeyBoard acts={acts} lines={KEYS.map(({ keys, word }) => ({ keys, meaning: t(word) }))} />;
}

const KEYS = [
  { keys: ["J", "K"], word: "walk" },
  { keys: ["V"], word: "visit" },
  { keys: ["Enter"], word: "enter" },
  { keys: ["Ctrl", "Enter"], word: "enterInField" },
  { keys: ["U"], word: "undo" },
] as const;

/** A visit wants to be told what to look at: the next letters are that. */
function pickVisit() {
  const choice = document.querySelector<HTMLInputElement>("#conflict-decision input[name=choice][value=VISIT]");
  if (choice === null || choice.disabled) return;
  choice.click();
  document.getElementById("conflict-reason")?.focus();
}

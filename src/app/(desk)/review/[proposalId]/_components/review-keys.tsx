"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Button } from "#ui/kit/button.tsx";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { KeyHint } from "#ui/kit/key-hint.tsx";
import { TextButton } from "#ui/kit/text-link.tsx";
import { hasSingleKeys, SINGLE_KEYS } from "#ui/shell/single-keys.ts";
import { isTyping } from "../../_components/is-typing.ts";
import { useDesk } from "./desk-context.tsx";

/** Single-letter keys of the desk, the list of them, and the switch that turns them off (WCAG 2.1.4). */
export function ReviewKeys() {
  const [open, setOpen] = useState(false);
  const [enabled, setEnabled] = useState(true);
  const { walk, go } = useDesk();
  const t = useTranslations("review.keys");
  const common = useTranslations("common");

  useEffect(() => setEnabled(hasSingleKeys()), []);

  useEffect(() => {
    if (open) return undefined;
    const acts: Record<string, () => void> = {
      j: () => walk.next && go(walk.next),
      k: () => walk.previous && go(walk.previous),
      t: () => pick("REMOVED"),
      a: () => pickKept(),
      v: () => pick("VERIFY"),
      u: () => press("review-undo"),
      b: () => press("review-bulk"),
      enter: submitDecision,
      escape: () => press("review-back"),
      "?": () => setOpen(true),
    };
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event) || event.defaultPrevented || !hasSingleKeys()) return;
      if (document.querySelector("dialog[open]")) return;
      const key = event.key.toLowerCase();
      const act = acts[key];
      if (!act || (event.repeat && !HELD.includes(key))) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [open, walk, go]);

  function turn(on: boolean) {
    localStorage.setItem(SINGLE_KEYS, on ? "on" : "off");
    setEnabled(on);
  }

  return (
    <>
      <TextButton className="text-xs" onClick={() => setOpen(true)}>
        <KeyHint>?</KeyHint>
        <span className="ml-1.5">{t("all")}</span>
      </TextButton>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        size="sm"
        title={t("title")}
        footer={
          <>
            <Checkbox
              label={t("use")}
              checked={enabled}
              onChange={(event) => turn(event.target.checked)}
              className="mr-auto"
            />
            <Button onClick={() => setOpen(false)}>{common("close")}</Button>
          </>
        }
      >
        <dl className="grid">
          {KEYS.map(({ keys, word }) => (
            <div
              key={word}
              className="grid grid-cols-[84px_1fr] border-t border-line py-1.5 text-button first:border-0"
            >
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <KeyHint key={key}>{key}</KeyHint>
                ))}
              </dt>
              <dd>{t(`meaning.${word}`)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
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
  { keys: ["?"], word: "help" },
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

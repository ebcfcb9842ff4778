"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "../kit/button.tsx";
import { Checkbox } from "../kit/checkbox.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { KeyHint } from "../kit/key-hint.tsx";
import { TextButton } from "../kit/text-link.tsx";
import { isTyping } from "./is-typing.ts";
import { hasSingleKeys, SINGLE_KEYS } from "./single-keys.ts";

/** What a line of the list says: the keys, and what they do. */
export type KeyLine = { keys: readonly string[]; meaning: string };

/**
 * The keys of a single letter of a screen, the list of them, and the switch that turns them off (WCAG 2.1.4). `acts` by key in
 * lower case; `?` opens the list by itself, and while a dialog is open no key does anything. Of `held` keys the act is repeated.
 */
export function SingleKeyBoard({
  acts,
  held = [],
  lines,
}: {
  acts: Readonly<Record<string, () => void>>;
  held?: readonly string[];
  lines: readonly KeyLine[];
}) {
  const [open, setOpen] = useState(false);
  const [enabled, setEnabled] = useState(true);
  const t = useTranslations("shell.keys");
  const common = useTranslations("common");

  useEffect(() => setEnabled(hasSingleKeys()), []);

  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || event.defaultPrevented || !hasSingleKeys()) return;
    if (document.querySelector("dialog[open]")) return;
    const key = event.key.toLowerCase();
    const act = key === "?" ? () => setOpen(true) : acts[key];
    if (!act || (event.repeat && !held.includes(key))) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    const hear = (event: KeyboardEvent) => listen(event);
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);

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
          {[...lines, { keys: ["?"], meaning: t("help") }].map(({ keys, meaning }) => (
            <div
              key={meaning}
              className="grid grid-cols-[84px_1fr] border-t border-line py-1.5 text-button first:border-0"
            >
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <KeyHint key={key}>{key}</KeyHint>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

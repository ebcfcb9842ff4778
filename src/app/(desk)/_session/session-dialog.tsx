"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import { useModal } from "#ui/kit/use-modal.ts";
import type { SessionWord } from "./session-end.ts";
import { SignInAgain } from "./sign-in-again.tsx";

/**
 * The end of a session, said over the page. Before it: stay, or (after the longest a session lasts) sign in anew. After it the page is
 * covered, as nobody knows who sits there, also by a second Esc, which a browser takes without asking; it is still there for whoever
 * signs in again.
 */
export function SessionDialog({
  word,
  open,
  onKeep,
  onPutOff,
  onSignedIn,
}: {
  word: Exclude<SessionWord, { kind: "quiet" }>;
  open: boolean;
  onKeep: () => void;
  onPutOff: () => void;
  onSignedIn: () => void;
}) {
  const t = useTranslations("shell.session");
  const ref = useModal(open);
  const titleId = useId();
  const [signsIn, setSignsIn] = useState(false);
  const isOver = word.kind === "over";
  const leave = word.kind === "idle-soon" ? onKeep : onPutOff;

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!isOver) leave();
      }}
      onClose={() => {
        if (!open || ref.current?.open) return;
        if (isOver) ref.current?.showModal();
        else leave();
      }}
      className={clsx(
        "m-auto w-[calc(100%-24px)] max-w-[420px] rounded-lg border border-line-strong bg-sheet p-5 text-ink shadow-pop",
        isOver ? "backdrop:bg-desk" : "backdrop:bg-[rgb(11_28_34/0.42)]",
      )}
    >
      <h2 id={titleId} className="text-md leading-6">
        {isOver ? t("overTitle") : t("soonTitle", { minutes: word.minutes })}
      </h2>
      <p className="mt-1 text-sm text-ink-2">{t(`body.${word.kind}`)}</p>
      {isOver || signsIn ? (
        <SignInAgain onSignedIn={onSignedIn} />
      ) : (
        <div className="mt-4 flex flex-wrap justify-end gap-2 max-sm:grid">
          {word.kind === "longest-soon" && <Button onClick={onPutOff}>{t("later")}</Button>}
          <Button tone="primary" data-autofocus onClick={word.kind === "idle-soon" ? onKeep : () => setSignsIn(true)}>
            {word.kind === "idle-soon" ? t("stay") : t("signInAgain")}
          </Button>
        </div>
      )}
      {isOver && (
        <p className="mt-3 text-xs text-ink-2">
          <TextLink className="text-xs" href="/sign-in" prefetch={false}>
            {t("toSignIn")}
          </TextLink>{" "}
          {t("toSignInNote")}
        </p>
      )}
    </dialog>
  );
}

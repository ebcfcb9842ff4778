"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";
import { useLeaving } from "./leave-context.ts";
import { isTyped } from "./typed-work.ts";
import { useModal } from "./use-modal.ts";

/**
 * A question over the page: the browser's own modal dialog (focus kept inside and given back, Esc closes). On a phone it
 * rises from the bottom. Focus begins on the title, or on what carries `data-autofocus`: a field, never a destructive button.
 * Esc, the cross and the ground behind ask first where something was typed; a button of the footer means what it says. A browser
 * closes a dialog by a second Esc without asking: it is then opened again, or its owner told.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  footer,
  size = "md",
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  size?: "sm" | "md" | "lg";
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const ref = useModal(open, heading);
  const titleId = useId();
  const typed = useRef(false);
  const { ask } = useLeaving();
  const t = useTranslations("kit");

  // Each opening begins with nothing typed.
  useEffect(() => {
    if (open) typed.current = false;
  }, [open]);

  function noteTyping(event: FormEvent) {
    if (isTyped(event.target)) typed.current = true;
  }

  function close() {
    if (typed.current) ask(onClose);
    else onClose();
  }

  function closedByBrowser() {
    if (!open || ref.current?.open) return;
    if (typed.current) ref.current?.showModal();
    close();
  }

  function closeFromOutside(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === ref.current) close();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the ground behind; the key for it is Esc, native here
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onClose={closedByBrowser}
      onClick={closeFromOutside}
      onInput={noteTyping}
      className={clsx(
        "m-auto hidden max-h-[calc(100dvh-32px)] w-[calc(100%-32px)] flex-col overflow-hidden rounded-lg border border-line-strong bg-sheet p-0 text-left font-normal whitespace-normal text-ink shadow-pop open:flex",
        "backdrop:bg-[rgb(11_28_34/0.42)] max-sm:mb-0 max-sm:max-h-[92dvh] max-sm:w-full max-sm:max-w-none max-sm:rounded-b-none max-sm:border-x-0 max-sm:border-b-0",
        SIZES[size],
      )}
    >
      {open && (
        <>
          <header className="flex shrink-0 items-start gap-2.5 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <h2 ref={heading} id={titleId} tabIndex={-1} className="text-md leading-6 outline-none">
                {title}
              </h2>
              {description && <p className="text-sm text-ink-2">{description}</p>}
            </div>
            <Button tone="quiet" size="sm" icon={<X size={16} aria-hidden />} aria-label={t("close")} onClick={close} />
          </header>
          {children && <div className="min-h-0 flex-1 overflow-auto px-5 pb-4">{children}</div>}
          {footer && (
            <footer className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3 max-sm:flex-col-reverse max-sm:items-stretch max-sm:px-3">
              {footer}
            </footer>
          )}
        </>
      )}
    </dialog>
  );
}

const SIZES = { sm: "max-w-[460px]", md: "max-w-[720px]", lg: "max-w-[900px]" } as const;

"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { KeyHint } from "./key-hint.tsx";

export type Toast = { text: ReactNode; onUndo?: () => void; undoKey?: string };
type ShownToast = Toast & { id: number };

const STAYS_MS = 10_000;
const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says what just happened: `const toast = useToast(); toast({ text: "Suriani dikeluarkan.", onUndo: restore })`. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Keeps the place of the messages; once, around the application. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<ShownToast | null>(null);
  const nextId = useRef(1);
  const show = useCallback((toast: Toast) => setShown({ ...toast, id: nextId.current++ }), []);
  const leave = useCallback(
    (left: ShownToast) => setShown((current) => (current?.id === left.id ? null : current)),
    [],
  );
  const t = useTranslations("kit");

  return (
    <ToastContext value={show}>
      {children}
      <section
        aria-label={t("messages")}
        className="pointer-events-none fixed inset-x-3 bottom-16 z-(--z-toast) flex justify-center sm:bottom-6 print:hidden"
      >
        <div role="status">{shown && <ToastCard key={shown.id} toast={shown} onLeave={leave} />}</div>
      </section>
    </ToastContext>
  );
}

/** Stays longer while it is pointed at or focused; Esc ends it, and the focus goes back to where it came from. */
function ToastCard({ toast, onLeave }: { toast: ShownToast; onLeave: (toast: ShownToast) => void }) {
  const [held, setHeld] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  const t = useTranslations("kit");

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onLeave(toast), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, toast, onLeave]);

  function leave() {
    cameFrom.current?.focus();
    onLeave(toast);
  }

  function takeFocus({ relatedTarget, currentTarget }: FocusEvent) {
    setHeld(true);
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      cameFrom.current = relatedTarget;
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while what is inside is used
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={takeFocus}
      onBlur={() => setHeld(false)}
      onKeyDown={({ key }) => key === "Escape" && leave()}
      className="pointer-events-auto inline-flex max-w-xl items-center gap-3.5 rounded-md border border-desk-line bg-desk py-2.5 pr-2.5 pl-3.5 text-button text-desk-ink shadow-pop"
    >
      <span>{toast.text}</span>
      {toast.onUndo && (
        <button
          type="button"
          onClick={() => {
            leave();
            toast.onUndo?.();
          }}
          className="inline-flex h-control-sm shrink-0 items-center gap-1.5 rounded-sm border border-desk-ink-2 px-2.5 text-sm font-strong hover:bg-desk-line focus-visible:outline-desk-ink-2"
        >
          {t("undo")}
          {toast.undoKey && <KeyHint bare>{toast.undoKey}</KeyHint>}
        </button>
      )}
      <button
        type="button"
        aria-label={t("dismiss")}
        onClick={leave}
        className="grid size-7 shrink-0 place-items-center rounded-sm text-desk-ink-2 hover:bg-desk-line focus-visible:outline-desk-ink-2"
      >
        <X size={15} aria-hidden />
      </button>
    </div>
  );
}

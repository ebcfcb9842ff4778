"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { inAppTarget } from "./in-app-target.ts";
import { LeaveContext } from "./leave-context.ts";

/**
 * Keeps typed work from being lost by a link, the way back or closing the tab: links and the way back ask in our words, the tab
 * in the browser's. Once, around the application.
 */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const unsaved = useRef(new Map<string, string | undefined>());
  const [asking, setAsking] = useState<{ go: () => void; leaves: boolean } | null>(null);
  const router = useRouter();

  const ask = useCallback((go: () => void) => setAsking({ go, leaves: false }), []);
  const askToLeave = useCallback((go: () => void) => setAsking({ go, leaves: true }), []);
  const leaving = useMemo(
    () => ({
      note(id: string, isUnsaved: boolean, keptWithin?: string) {
        if (isUnsaved) unsaved.current.set(id, keptWithin);
        else unsaved.current.delete(id);
      },
      leave: (go: () => void) => (unsaved.current.size > 0 ? askToLeave(go) : go()),
      ask,
    }),
    [ask, askToLeave],
  );

  useEffect(() => {
    const isSafe = (path: string) =>
      [...unsaved.current.values()].every((keptWithin) => keptWithin !== undefined && isWithin(path, keptWithin));
    function warnOfClosing(event: BeforeUnloadEvent) {
      if (unsaved.current.size > 0) event.preventDefault();
    }
    function stopLink(event: MouseEvent) {
      const target = inAppTarget(event);
      if (target === null || isSafe(target)) return;
      event.preventDefault();
      event.stopPropagation();
      askToLeave(() => router.push(target));
    }
    function stopWayBack(event: NavigateEvent) {
      const { key, url } = event.destination;
      if (event.navigationType !== "traverse" || !event.cancelable || isSafe(new URL(url).pathname)) return;
      event.preventDefault();
      askToLeave(() => void window.navigation?.traverseTo(key));
    }
    window.addEventListener("beforeunload", warnOfClosing);
    document.addEventListener("click", stopLink, true);
    window.navigation?.addEventListener("navigate", stopWayBack);
    return () => {
      window.removeEventListener("beforeunload", warnOfClosing);
      document.removeEventListener("click", stopLink, true);
      window.navigation?.removeEventListener("navigate", stopWayBack);
    };
  }, [askToLeave, router]);

  /** Whoever leaves the page gives up all of it; whoever closes a dialog only what stands in there. */
  function discard() {
    if (asking?.leaves) unsaved.current.clear();
    setAsking(null);
    asking?.go();
  }

  return (
    <LeaveContext value={leaving}>
      {children}
      <LeaveDialog open={asking !== null} onStay={() => setAsking(null)} onDiscard={discard} />
    </LeaveContext>
  );
}

/** `/review/1?row=2` and `/review/1/bulk` lie within `/review/1`, `/review/12` does not. */
function isWithin(path: string, place: string): boolean {
  return path.startsWith(place) && /^([/?#]|$)/.test(path.slice(place.length));
}

function LeaveDialog({ open, onStay, onDiscard }: { open: boolean; onStay: () => void; onDiscard: () => void }) {
  const t = useTranslations("kit.leave");
  return (
    <Dialog
      open={open}
      onClose={onStay}
      size="sm"
      title={t("title")}
      footer={
        <>
          <Button tone="danger" onClick={onDiscard}>
            {t("discard")}
          </Button>
          <Button tone="primary" onClick={onStay} data-autofocus>
            {t("stay")}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-2">{t("body")}</p>
    </Dialog>
  );
}

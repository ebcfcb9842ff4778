"use client";

import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { SessionContext } from "#ui/session/session-context.ts";
import { type SessionLeft, useSessionEnd } from "./use-session-end.ts";

const SessionDialog = lazy(async () => ({ default: (await import("./session-dialog.tsx")).SessionDialog }));

/** Tells of the end of the session a few minutes before, and lets one in again on the same page, so that no form is lost. */
export function SessionWatch({ userId, left, children }: { userId: string; left: SessionLeft; children: ReactNode }) {
  const { word, keep, check } = useSessionEnd({ userId, left });
  const [putOff, setPutOff] = useState(false);
  const isOver = word.kind === "over";
  const session = useMemo(() => ({ isOver, check }), [isOver, check]);
  return (
    <SessionContext value={session}>
      {children}
      {word.kind !== "quiet" && (
        <Suspense>
          <SessionDialog
            word={word}
            open={word.kind !== "longest-soon" || !putOff}
            onKeep={() => void keep()}
            onPutOff={() => setPutOff(true)}
            onSignedIn={() => {
              setPutOff(false);
              void check();
            }}
          />
        </Suspense>
      )}
    </SessionContext>
  );
}

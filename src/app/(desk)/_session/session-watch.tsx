"use client";

import { lazy, Suspense, useState } from "react";
import { type SessionLeft, useSessionEnd } from "./use-session-end.ts";

const SessionDialog = lazy(async () => ({ default: (await import("./session-dialog.tsx")).SessionDialog }));

/** Tells of the end of the session a few minutes before, and lets one in again on the same page, so that no form is lost. */
export function SessionWatch({ userId, left }: { userId: string; left: SessionLeft }) {
  const { word, keep, check } = useSessionEnd({ userId, left });
  const [putOff, setPutOff] = useState(false);
  if (word.kind === "quiet") return null;
  const isShown = word.kind !== "longest-soon" || !putOff;
  return (
    <Suspense>
      <SessionDialog
        word={word}
        open={isShown}
        onKeep={() => void keep()}
        onPutOff={() => setPutOff(true)}
        onSignedIn={() => {
          setPutOff(false);
          void check();
        }}
      />
    </Suspense>
  );
}

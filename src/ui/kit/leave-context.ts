"use client";

import { createContext, useContext, useEffect, useId } from "react";

export type Leaving = {
  /** Keeps count of what would be lost; given the same id, the latest word holds. */
  note: (id: string, isUnsaved: boolean, keptWithin?: string) => void;
  /** Goes at once, or asks first where typed work would be lost. */
  leave: (go: () => void) => void;
  /** Asks, whatever is counted: for a dialog that is closed over what was typed in it. */
  ask: (go: () => void) => void;
};

const goAtOnce = (go: () => void) => go();

export const LeaveContext = createContext<Leaving>({ note: () => undefined, leave: goAtOnce, ask: goAtOnce });

/** For what leads away without being a link: `const { leave } = useLeaving(); leave(() => router.push(href))`. */
export function useLeaving(): Leaving {
  return useContext(LeaveContext);
}

/** Says that work on this page would be lost by leaving it now; by leaving `keptWithin`, where the pages below that path keep it. */
export function useUnsaved(isUnsaved: boolean, keptWithin?: string): void {
  const id = useId();
  const { note } = useLeaving();
  useEffect(() => {
    note(id, isUnsaved, keptWithin);
    return () => note(id, false);
  }, [id, isUnsaved, keptWithin, note]);
}

"use client";

import { type RefObject, useEffect, useRef } from "react";
import { useDesk } from "./desk-context.tsx";

/**
 * For the pane that `leads`: where the panes lie below each other (only there the frame has a box) the page is scrolled to the row
 * one comes to, and once it is there the focus, whose button is out of sight or gone, goes to its heading. A desk just opened stays
 * as it is.
 */
export function useArrival({
  rowId,
  leads,
}: {
  rowId: string | null;
  leads: boolean;
}): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const { currentId, arrival } = useDesk();
  const isHere = rowId === currentId;
  useEffect(() => {
    if (!leads) return;
    const before = arrival.current;
    if (before?.rowId !== currentId) arrival.current = { rowId: currentId, isShown: before === null };
    if (frame.current?.offsetHeight) arrive(frame.current, { arrival, isHere });
  }, [leads, currentId, isHere, arrival]);
  return frame;
}

type Arrival = ReturnType<typeof useDesk>["arrival"];

function arrive(frame: HTMLElement, { arrival, isHere }: { arrival: Arrival; isHere: boolean }): void {
  if (arrival.current === null || arrival.current.isShown) return;
  frame.scrollIntoView();
  if (!isHere) return;
  arrival.current.isShown = true;
  frame.querySelector("h2")?.focus({ preventScroll: true });
}

"use client";

import { clsx } from "clsx";
import type { ReactNode } from "react";
import { useDesk } from "./desk-context.tsx";

/** On a phone the steps that end a review, and how far it is, stand with the list as a whole; a row has the screen to itself. */
export function OnlyAtList({ className, children }: { className?: string; children: ReactNode }) {
  const { currentId } = useDesk();
  return <div className={clsx(className, currentId !== null && "max-sm:hidden")}>{children}</div>;
}

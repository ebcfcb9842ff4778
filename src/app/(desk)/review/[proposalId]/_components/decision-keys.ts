import type { KeyboardEvent } from "react";
import type { DecisionKind } from "#domain/screening/decision.ts";

export const KINDS = ["REMOVED", "KEPT", "VERIFY"] as const satisfies readonly DecisionKind[];

export const DECISION_KEYS = { REMOVED: "T", KEPT: "A", VERIFY: "V" } as const satisfies Record<DecisionKind, string>;

/** In a field of several lines Enter begins a new one; with Ctrl or ⌘ it carries out. */
export function carryOutByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

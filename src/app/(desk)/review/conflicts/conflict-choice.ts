import type { DecideConflictInput } from "#application/conflict/decide-conflict.ts";

/** What the choices of the form are called: the side that serves, or a way out for both. */
export const CHOICES = ["FIRST", "SECOND", "BOTH", "VISIT"] as const;
export type ChoiceName = (typeof CHOICES)[number];

export const CHOICE_OF = {
  FIRST: { kind: "SERVES", side: 0 },
  SECOND: { kind: "SERVES", side: 1 },
  BOTH: { kind: "BOTH" },
  VISIT: { kind: "VISIT" },
} as const satisfies Record<ChoiceName, DecideConflictInput["choice"]>;

import { z } from "zod";
import type { ImportState } from "#domain/import/import-state.ts";
import { CheckQuery } from "./check-filter.ts";

export const WIZARD_STEPS = ["upload", "map", "check", "load", "result"] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** The earlier steps that may be opened again, by the one that is shown: none while a load runs, or after it. */
export const STEPS_BACK = {
  upload: [],
  map: ["upload"],
  check: ["upload", "map"],
  load: [],
  result: [],
} as const satisfies Record<WizardStep, readonly WizardStep[]>;

/** What the address of an import's page asks for. */
export const WizardQuery = CheckQuery.extend({ step: z.enum(["upload", "map"]).optional().catch(undefined) });

/** What runs or is done is shown as such; before that an earlier step may be asked for. */
export function wizardStepOf(
  { state, stage }: { state: ImportState; stage: string | null },
  asked: z.infer<typeof WizardQuery>["step"],
): WizardStep {
  if (state === "RUNNING") return "load";
  if (state === "DONE" || state === "UNDONE") return "result";
  if (state === "UPLOADED" && stage !== null) return "check";
  return asked ?? (state === "UPLOADED" ? "upload" : "check");
}

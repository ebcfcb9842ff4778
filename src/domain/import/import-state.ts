import { z } from "zod";

/** What is loaded: a release of the register, a candidate list, aid given before, hand-overs. */
export const ImportKind = z.enum(["REGISTER", "CANDIDATES", "ASSISTANCE", "DELIVERIES"]);
export type ImportKind = z.infer<typeof ImportKind>;

/**
 * UPLOADED: files are here, columns not yet agreed or not yet checked. CHECKED: every row is judged, nothing is loaded.
 * A load that failed or was stopped leaves nothing behind and can be started again.
 */
export const ImportState = z.enum(["UPLOADED", "CHECKED", "RUNNING", "DONE", "FAILED", "UNDONE"]);
export type ImportState = z.infer<typeof ImportState>;

export type ImportStep = "upload" | "map" | "check" | "mend" | "start" | "stop" | "undo" | "discard" | "download";

const STEPS = {
  UPLOADED: ["upload", "map", "check", "discard"],
  CHECKED: ["upload", "map", "check", "mend", "start", "download", "discard"],
  RUNNING: ["stop"],
  DONE: ["undo", "download"],
  FAILED: ["upload", "map", "check", "mend", "start", "download", "discard"],
  UNDONE: ["download"],
} as const satisfies Record<ImportState, readonly ImportStep[]>;

/** Whether a step may be taken in a state. Example: what runs is stopped first, what is done can only be undone. */
export function mayTake(state: ImportState, step: ImportStep): boolean {
  const steps: readonly ImportStep[] = STEPS[state];
  return steps.includes(step);
}

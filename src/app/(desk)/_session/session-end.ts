/** What is to be said of a session with so many seconds left: nothing yet, that it ends soon, or that it is over. */
export type SessionWord =
  | { kind: "quiet" }
  | { kind: "idle-soon"; minutes: number }
  | { kind: "longest-soon"; minutes: number }
  | { kind: "over" };

/** How many seconds before its end one is told. */
export const WARN_SECONDS = 5 * 60;

/** An idle session can be kept by saying so; one that has lasted the longest it may ends whatever is said. */
export function sessionWord({ idle, longest }: { idle: number; longest: number }): SessionWord {
  if (idle <= 0) return { kind: "over" };
  if (idle > WARN_SECONDS) return { kind: "quiet" };
  return { kind: longest <= WARN_SECONDS ? "longest-soon" : "idle-soon", minutes: Math.ceil(idle / 60) };
}

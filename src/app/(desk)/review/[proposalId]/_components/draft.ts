import type { DecisionKind } from "#domain/screening/decision.ts";
import type { Refusal } from "#domain/shared/result.ts";
import type { DecidableFlag } from "./flag-choice.tsx";

/** What somebody has begun to decide about a row; kept while they walk to other rows and back. */
export type Draft = {
  kind: DecisionKind | null;
  reason: string;
  /** Flags the decision is not about, by id. */
  without: readonly string[];
  offersReplacement: boolean;
  /** The flags as they stood when it was begun; null before. */
  seen: readonly DecidableFlag[] | null;
  refusal: Refusal | null;
  /** What was sent and refused as outdated: it is not sent again before the page shows what changed. */
  outdated: readonly string[] | null;
};

export const EMPTY_DRAFT: Draft = {
  kind: null,
  reason: "",
  without: [],
  offersReplacement: true,
  seen: null,
  refusal: null,
  outdated: null,
};

/** Whether something would have to be done again. */
export function isBegun({ kind, reason }: Draft): boolean {
  return kind !== null || reason !== "";
}

/**
 * What a decision is about: the flags as they stood when it was begun, even where the page has been read anew since, so that what
 * changed meanwhile is refused and told. Example: of two flags another planner has just decided one; both are sent, and the answer
 * names who decided what.
 */
export function decidedFlags(
  { kind, without, seen }: Pick<Draft, "kind" | "without" | "seen">,
  shown: readonly DecidableFlag[],
): string[] {
  return (seen ?? shown)
    .filter(({ id, permitted }) => !without.includes(id) && (kind === null || permitted.includes(kind)))
    .map((flag) => flag.seen);
}

/** Whether the page still shows what was refused as outdated. */
export function isOutdated({ outdated, ...draft }: Draft, shown: readonly DecidableFlag[]): boolean {
  return outdated !== null && decidedFlags({ ...draft, seen: null }, shown).join() === outdated.join();
}

/**
 * The reason that stands where none was written: what the flags say, in their own words. Example: `desil 4; register: PKH`. Keeping a
 * row wants a reason of one's own.
 */
export function impliedReason(
  { kind, without }: Pick<Draft, "kind" | "without">,
  flags: readonly DecidableFlag[],
): string {
  if (kind === null || kind === "KEPT") return "";
  return flags
    .filter(({ id, permitted }) => !without.includes(id) && permitted.includes(kind))
    .map(({ label }) => label)
    .join("; ");
}

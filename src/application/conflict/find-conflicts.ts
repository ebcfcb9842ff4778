import { SIDES, type SideIndex, type Sides } from "#domain/screening/conflict.ts";
import { judgeFlags } from "#domain/screening/flag-status.ts";
import { CandidateId } from "#domain/shared/id.ts";
import { type ConflictFlag, loadConflictFlags } from "#infrastructure/db/load/load-conflict-flags.ts";
import { toDecision } from "../approval/judged-list.ts";
import type { Context } from "../context.ts";

/** OPEN: somebody has to decide. WAITING: for a visit. DECIDED: by the planner, as long as both lists are under way. */
export type ConflictStatus = "OPEN" | "WAITING" | "DECIDED";

/** Two rows of two lists under way that ask for the same, by the flags they carry; the list that was handed in first stands first. */
export type Conflict = { sides: Sides<ConflictFlag>; status: ConflictStatus };

/**
 * Every conflict of the regency, the oldest first. A pair of which one list alone carries the flag (the other row names nobody yet,
 * or is about to be screened) is left to that list's desk.
 */
export async function findConflicts({ actor, tx }: Context): Promise<Conflict[]> {
  const flags = await loadConflictFlags(tx, { regencyId: actor.regencyId });
  const byPair = Map.groupBy(flags, ({ candidate, subject }) => [candidate.id, subject].sort().join(" "));
  return [...byPair.values()]
    .flatMap(([one, other]) => (one && other ? [inOrder(one, other)] : []))
    .flatMap((sides) => {
      const status = statusOf(sides);
      return status === null ? [] : [{ sides, status }];
    })
    .sort((a, b) => handedIn(a.sides[1]) - handedIn(b.sides[1]));
}

/** The conflict one of whose flags this is. */
export function conflictOf(conflicts: readonly Conflict[], flagId: string): Conflict | undefined {
  return conflicts.find(({ sides }) => sides.some(({ id }) => id === flagId));
}

function inOrder(one: ConflictFlag, other: ConflictFlag): Sides<ConflictFlag> {
  const later = handedIn(one) - handedIn(other) || (one.proposalId < other.proposalId ? -1 : 1);
  return later > 0 ? [other, one] : [one, other];
}

function handedIn({ proposal }: ConflictFlag): number {
  return proposal.submittedAt?.getTime() ?? 0;
}

/** Null: nothing is owed, or the conflict went by itself. */
function statusOf(sides: Sides<ConflictFlag>): ConflictStatus | null {
  if (sides.some(isRemoved)) return "DECIDED";
  if (sides.some(({ clearedAt }) => clearedAt !== null)) return null;
  const statuses = SIDES.map((side) => standingOf(sides, side));
  if (statuses.includes("SHOWN")) return null;
  if (statuses.includes("OPEN") || statuses.includes("REOPENED")) return "OPEN";
  return statuses.includes("WAITING") ? "WAITING" : "DECIDED";
}

function isRemoved({ candidate, decision }: ConflictFlag): boolean {
  return decision?.kind === "REMOVED" && candidate.state === "REMOVED";
}

function standingOf(sides: Sides<ConflictFlag>, side: SideIndex) {
  const flag = sides[side];
  const judged = { ...flag, candidateId: CandidateId.parse(flag.candidate.id) };
  return judgeFlags([judged], toDecision(flag))[0]?.status;
}

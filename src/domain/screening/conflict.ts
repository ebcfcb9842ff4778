import { type ProposalState, rowsMayChange } from "../proposal/proposal-state.ts";
import type { IsoDate } from "../shared/date.ts";
import type { DecisionKind } from "./decision.ts";

/** Two lists under way that ask for the same. The side that asked first stands first. */
export type Sides<Side> = readonly [Side, Side];
export type SideIndex = 0 | 1;
export const SIDES = [0, 1] as const satisfies readonly SideIndex[];

/** What may become of the two rows: one serves and the other leaves, both stay, or both wait for a visit. */
export type ConflictChoice = { kind: "SERVES"; side: SideIndex } | { kind: "BOTH" } | { kind: "VISIT" };

/**
 * What a choice decides on each side's flag. A list that lies with its owner is not decided on: it may only be the one that
 * serves, and its flag goes with the other's row. `null`: the choice is not possible as the lists stand.
 */
export function decisionsOf(choice: ConflictChoice, states: Sides<ProposalState>): Sides<DecisionKind | "NONE"> | null {
  const wanted = wantedOf(choice);
  const [first, second] = SIDES.map((side) => {
    if (!rowsMayChange(states[side])) return wanted[side];
    return choice.kind === "SERVES" && choice.side === side ? "NONE" : null;
  });
  return first && second ? [first, second] : null;
}

function wantedOf(choice: ConflictChoice): Sides<DecisionKind> {
  if (choice.kind === "BOTH") return ["KEPT", "KEPT"];
  if (choice.kind === "VISIT") return ["VERIFY", "VERIFY"];
  return choice.side === 0 ? ["KEPT", "REMOVED"] : ["REMOVED", "KEPT"];
}

/** What of a side may speak for it, as the records have it. */
export type SideFacts = {
  /** The money is tied by its giver to this very need. */
  isTied: boolean;
  /** How the programme's criteria come out for the family. */
  criteria: { failed: number; unknown: number };
  /** Somebody eligible waits for the place, should this row leave. */
  hasReplacement: boolean;
  askedOn: IsoDate | null;
};

/** TIED_MONEY: may serve nothing else. CRITERIA_*: of the other some are false, or unknown. OTHER_REPLACED: two families are served. */
export type ConflictReason =
  | "TIED_MONEY"
  | "CRITERIA_FAILED_THERE"
  | "CRITERIA_UNKNOWN_THERE"
  | "OTHER_REPLACED"
  | "ASKED_FIRST";

export type ConflictSuggestion = { side: SideIndex; reasons: ConflictReason[] };

/**
 * Which side the facts speak for, and which facts. Where they speak for both, or for none, nothing is suggested; who asked first
 * only adds to what speaks already, or decides where nothing else differs. Example: Baznas's infak is tied to houses and a family
 * waits for the place at the housing office: Baznas, for two reasons.
 */
export function suggestServer([first, second]: Sides<SideFacts>): ConflictSuggestion | null {
  const reasons = [reasonsFor(first, second), reasonsFor(second, first)] as const;
  const spokenFor = SIDES.filter((side) => reasons[side].length > 0);
  if (spokenFor.length === 2) return null;
  const earlier = earlierOf(first, second);
  const side = spokenFor[0] ?? earlier;
  if (side === null) return null;
  return { side, reasons: [...reasons[side], ...(earlier === side ? (["ASKED_FIRST"] as const) : [])] };
}

function reasonsFor(own: SideFacts, other: SideFacts): ConflictReason[] {
  const fulfils = own.criteria.failed + own.criteria.unknown === 0;
  const reasons = {
    TIED_MONEY: own.isTied && !other.isTied,
    CRITERIA_FAILED_THERE: own.criteria.failed === 0 && other.criteria.failed > 0,
    CRITERIA_UNKNOWN_THERE: fulfils && other.criteria.failed === 0 && other.criteria.unknown > 0,
    OTHER_REPLACED: other.hasReplacement && !own.hasReplacement,
  };
  return REASONS.filter((reason) => reasons[reason]);
}

const REASONS = ["TIED_MONEY", "CRITERIA_FAILED_THERE", "CRITERIA_UNKNOWN_THERE", "OTHER_REPLACED"] as const;

function earlierOf({ askedOn: first }: SideFacts, { askedOn: second }: SideFacts): SideIndex | null {
  if (first === null || second === null || first === second) return null;
  return first < second ? 0 : 1;
}

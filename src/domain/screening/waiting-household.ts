import type { Need } from "../programme/benefit.ts";
import { evaluateCriteria, livingMembers } from "../programme/evaluate-criteria.ts";
import type { Household } from "../register/household.ts";
import type { HouseholdId } from "../shared/id.ts";
import { rupiah } from "../shared/money.ts";
import { isWithinAny, type RegionCode } from "../shared/region-code.ts";
import { needOf } from "./aid-facts.ts";
import type { MatchedCandidate, ScreeningContext } from "./context.ts";
import type { Policy } from "./policy.ts";
import { receiptsOf } from "./register-receipts.ts";
import { TARGET_DECEASED } from "./rules/target-deceased.ts";
import { TARGET_EXCLUDED_OCCUPATION } from "./rules/target-excluded-occupation.ts";
import { TARGET_VERIFICATION_FAILED } from "./rules/target-verification-failed.ts";
import { type ScreenedList, toScreenedList } from "./screened-list.ts";
import { severityOf } from "./severity.ts";
import { type Standing, standingOf } from "./standing.ts";

/**
 * A household that a programme could serve and nobody does: ACTIVE, in the area, every criterion true, no blocking TARGET
 * flag, no pending, committed or delivered aid or receipt for the need.
 */
export type WaitingHousehold = {
  householdId: HouseholdId;
  villageCode: RegionCode;
  decile: number;
  /** `null`: not looked at. */
  standing: Standing | null;
};

/** The part of a context that decides who waits; `assistance` and `verifications` are those of the asked households. */
export type WaitingContext = Omit<ScreeningContext, "waiting" | "households" | "programmeUse" | "fund">;

/** The rules that may keep an ACTIVE household of the area from waiting, where policy lets them block. */
const BLOCKING = { TARGET_DECEASED, TARGET_EXCLUDED_OCCUPATION, TARGET_VERIFICATION_FAILED } as const;

/** What of policy decides who waits for a need: which rules block, and which receipts of the register serve it. */
export type WaitingRules = { blocks: Readonly<Record<keyof typeof BLOCKING, boolean>>; receipts: readonly string[] };

export function waitingRulesOf(policy: Policy, need: Need): WaitingRules {
  const blocks = (rule: (typeof BLOCKING)[keyof typeof BLOCKING]) =>
    severityOf({ policy, rule, finding: { subject: "" } }) === "block";
  return {
    blocks: {
      TARGET_DECEASED: blocks(TARGET_DECEASED),
      TARGET_EXCLUDED_OCCUPATION: blocks(TARGET_EXCLUDED_OCCUPATION),
      TARGET_VERIFICATION_FAILED: blocks(TARGET_VERIFICATION_FAILED),
    },
    receipts: Object.entries(policy.receipts).flatMap(([name, benefit]) =>
      benefit !== null && needOf(benefit) === need ? [name] : [],
    ),
  };
}

/** How many households wait, by decile. */
export type WaitingCount = ReadonlyMap<number, number>;

/** Counts those who wait, without the ones that stand on the list already. */
export function countByDecile(waiting: readonly WaitingHousehold[], listed: ReadonlySet<HouseholdId>): WaitingCount {
  const count = new Map<number, number>();
  for (const { householdId, decile } of waiting) {
    if (!listed.has(householdId)) count.set(decile, (count.get(decile) ?? 0) + 1);
  }
  return count;
}

/**
 * The households a programme could serve and nobody does, for TARGET_POORER_WAITING and for replacements. Unknown is not
 * eligible here: this list suggests, it refuses nobody. The database asks it only about households that pass its own
 * coarse filter (area, status, decile), the scenario runner about all; `count-waiting-households.ts` counts them as this finds them.
 */
export function waitingHouseholds(households: Iterable<Household>, context: WaitingContext): WaitingHousehold[] {
  const list = toScreenedList([], {
    ...context,
    households: new Map(),
    programmeUse: NOTHING,
    fund: null,
    waiting: null,
  });
  return Array.from(households).flatMap((household) => {
    const { id, villageCode, decile } = household;
    if (decile === null || household.status !== "ACTIVE" || household.superseded) return [];
    if (!isWithinAny(villageCode, context.programme.area)) return [];
    if (isServed(household, list) || !fulfilsCriteria(household, list) || isBlocked(household, list)) return [];
    return [{ householdId: id, villageCode, decile, standing: null }];
  });
}

/** The same households with what ranks them among their equals. */
export function withStanding(
  waiting: readonly WaitingHousehold[],
  households: ReadonlyMap<HouseholdId, Household>,
  { assistance, policy, today }: Pick<WaitingContext, "assistance" | "policy" | "today">,
): WaitingHousehold[] {
  const byHousehold = Map.groupBy(assistance, ({ householdId }) => householdId);
  const byPerson = Map.groupBy(assistance, ({ personId }) => personId);
  return waiting.map((one) => {
    const household = households.get(one.householdId);
    if (!household) return one;
    const ofMembers = household.members.flatMap(({ id }) => byPerson.get(id) ?? []);
    const aid = [...new Set([...(byHousehold.get(household.id) ?? []), ...ofMembers])];
    return { ...one, standing: standingOf(household, { aid, policy, today }) };
  });
}

const NOTHING = { count: 0, amount: rupiah(0) };

/** Aid or a receipt for the need, whatever its period; aid that follows one of the members counts too. */
function isServed(household: Household, list: ScreenedList): boolean {
  const { programme, policy } = list.context;
  const need = needOf(programme.benefit);
  const aid = [
    ...list.aidOfHousehold(household.id),
    ...household.members.flatMap((member) => list.aidOfPerson(member.id)),
  ];
  return (
    aid.some(({ state, benefit }) => state !== "CANCELLED" && needOf(benefit) === need) ||
    receiptsOf(household, policy).some(({ benefit }) => needOf(benefit) === need)
  );
}

/** Criteria that ask about the proposed person are fulfilled when they are for one living member. */
function fulfilsCriteria(household: Household, { context }: ScreenedList): boolean {
  const { criteria, period } = context.programme;
  return [null, ...livingMembers(household)].some(
    (proposed) => evaluateCriteria(criteria, { household, proposed, startsOn: period.from }).truth === "TRUE",
  );
}

function isBlocked(household: Household, list: ScreenedList): boolean {
  const { policy } = list.context;
  return Object.values(BLOCKING).some((rule) =>
    rule
      .evaluate({ household, person: null }, list)
      .some((finding) => severityOf({ policy, rule, finding }) === "block"),
  );
}

/** The households that rows of a list are certain to mean. */
export function householdsNamedBy(candidates: readonly MatchedCandidate[]): Set<HouseholdId> {
  return new Set(
    candidates.flatMap(({ match }) =>
      match.kind === "CERTAIN" || match.kind === "HOUSEHOLD_ONLY" ? [match.householdId] : [],
    ),
  );
}

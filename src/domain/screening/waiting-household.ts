import { evaluateCriteria, livingMembers } from "../programme/evaluate-criteria.ts";
import type { Household } from "../register/household.ts";
import type { HouseholdId } from "../shared/id.ts";
import { rupiah } from "../shared/money.ts";
import type { RegionCode } from "../shared/region-code.ts";
import { needOf } from "./aid-facts.ts";
import type { ScreeningContext } from "./context.ts";
import { receiptsOf } from "./register-receipts.ts";
import { TARGET_AREA } from "./rules/target-area.ts";
import { TARGET_DECEASED } from "./rules/target-deceased.ts";
import { TARGET_EXCLUDED_OCCUPATION } from "./rules/target-excluded-occupation.ts";
import { TARGET_MOVED } from "./rules/target-moved.ts";
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

/** The rules that may keep a household from waiting, where policy lets them block. */
const TARGET_RULES = [
  TARGET_AREA,
  TARGET_DECEASED,
  TARGET_EXCLUDED_OCCUPATION,
  TARGET_MOVED,
  TARGET_VERIFICATION_FAILED,
] as const;

/**
 * The households a programme could serve and nobody does, for TARGET_POORER_WAITING and for replacements. Unknown is not
 * eligible here: this list suggests, it refuses nobody. The database asks it only about households that pass its own
 * coarse filter (area, status, decile), the scenario runner about all.
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
  return TARGET_RULES.some((rule) =>
    rule
      .evaluate({ household, person: null }, list)
      .some((finding) => severityOf({ policy, rule, finding }) === "block"),
  );
}

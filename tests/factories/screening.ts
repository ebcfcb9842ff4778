import type { Verification } from "#domain/assistance/verification.ts";
import type { Household } from "#domain/register/household.ts";
import type { FundState, MatchedCandidate, ScreeningContext } from "#domain/screening/context.ts";
import { DEFAULT_POLICY } from "#domain/screening/default-policy.ts";
import type { Flag } from "#domain/screening/flag.ts";
import type { FlagCode } from "#domain/screening/flag-code.ts";
import { mergePolicy, PolicyPatch } from "#domain/screening/policy.ts";
import { screen } from "#domain/screening/screen.ts";
import { isoDate } from "#domain/shared/date.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { rupiah } from "#domain/shared/money.ts";
import { certainRow } from "./candidate.ts";
import { poorHousehold } from "./household.ts";
import { houseRepair } from "./programme.ts";

/** What a case of a rule sets; everything left out is the quiet case in which no rule says anything. */
export type Given = Partial<Omit<ScreeningContext, "households" | "policy">> & {
  rows?: readonly MatchedCandidate[];
  households?: readonly Household[];
  policy?: unknown;
};

/** The fisherman's family, alone on a list of the housing office, on 1 June 2026. */
export function screeningContext({ rows: _rows, households, policy, ...given }: Given = {}): ScreeningContext {
  return {
    today: isoDate("2026-06-01"),
    policy: mergePolicy(DEFAULT_POLICY, PolicyPatch.parse(policy ?? {})),
    release: { source: "P3KE", date: isoDate("2025-06-30") },
    programme: houseRepair(),
    proposalId: null,
    households: new Map((households ?? [poorHousehold()]).map((household) => [household.id, household])),
    assistance: [],
    verifications: [],
    programmeUse: { count: 0, amount: rupiah(0) },
    fund: null,
    waiting: null,
    ...given,
  };
}

export function screenGiven(given: Given): Flag[] {
  return screen({ candidates: given.rows ?? [certainRow(1)], context: screeningContext(given) });
}

/** The flags of one code as `row severity subject`, a flag on the list as `list …`: `"1 block A1"`. */
export function raised(code: FlagCode, given: Given): string[] {
  const flags = screenGiven(given).filter((flag) => flag.code === code);
  return flags.map(({ row, severity, subject }) => `${row ?? "list"} ${severity} ${subject}`);
}

/** All flags as `row code`, sorted: for cases about which rules run. */
export function codesRaised(given: Given): string[] {
  return screenGiven(given)
    .map(({ row, code }) => `${row ?? "list"} ${code}`)
    .sort();
}

export function visit(date: string, result: Verification["result"], household = "H1"): Verification {
  return { householdId: HouseholdId.parse(household), date: isoDate(date), result, note: null };
}

export function zakatFund(fields: Partial<FundState> = {}): FundState {
  return { fund: "ZAKAT", balance: rupiah(80_000_000), committed: rupiah(0), purpose: null, area: [], ...fields };
}

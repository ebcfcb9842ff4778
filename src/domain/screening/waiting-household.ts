import type { HouseholdId } from "../shared/id.ts";
import type { RegionCode } from "../shared/region-code.ts";

/**
 * A household that a programme could serve and nobody does: ACTIVE, in the area, every criterion true, no blocking TARGET
 * flag, no pending, committed or delivered aid or receipt for the need.
 */
export type WaitingHousehold = { householdId: HouseholdId; villageCode: RegionCode; decile: number };

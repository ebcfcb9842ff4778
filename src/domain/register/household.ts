import { z } from "zod";
import { HouseholdId } from "../shared/id.ts";
import { Rupiah } from "../shared/money.ts";
import { RegionCode } from "../shared/region-code.ts";
import { Conditions } from "./conditions.ts";
import { Person } from "./person.ts";

export const HouseholdStatus = z.enum(["ACTIVE", "MOVED"]);
export type HouseholdStatus = z.infer<typeof HouseholdStatus>;

/** A lasting household as the active release describes it, with its members. `decile` 1 is the poorest; `null` is unknown. */
export const Household = z.object({
  id: HouseholdId,
  villageCode: RegionCode,
  decile: z.number().int().min(1).max(10).nullable(),
  status: HouseholdStatus.default("ACTIVE"),
  conditions: Conditions.prefault({}),
  /** National aid the release reports. One that policy does not know raises nothing; `null`: the release does not say. */
  receives: z.array(z.string()).nullable().default(null),
  incomePerMonth: Rupiah.nullable().default(null),
  /** Found only in a superseded release: shown, and TARGET_STALE says so. */
  superseded: z.boolean().default(false),
  members: z.array(Person),
});
export type Household = z.infer<typeof Household>;

import { z } from "zod";
import { ProgrammeId } from "../shared/id.ts";
import { Rupiah } from "../shared/money.ts";
import { Period } from "../shared/period.ts";
import { RegionCode } from "../shared/region-code.ts";
import { Fund } from "../zakat/fund.ts";
import { Benefit, Need, Unit } from "./benefit.ts";
import { Criteria } from "./criteria.ts";
import { STRATEGIES } from "./strategies.ts";

export const OwnerKind = z.enum(["OPD", "BAZNAS", "UPZ", "VILLAGE", "MINISTRY"]);
export type OwnerKind = z.infer<typeof OwnerKind>;

/** The three strategies of Inpres 4/2022. */
export const Strategy = z.enum(STRATEGIES);
export type Strategy = z.infer<typeof Strategy>;

export const Owner = z.object({ code: z.string(), kind: OwnerKind });
export type Owner = z.infer<typeof Owner>;

/** A programme as screening needs it. `quota`, `budget`: `null` means none is set. */
export const Programme = z.object({
  id: ProgrammeId,
  code: z.string(),
  owner: Owner,
  benefit: Benefit,
  unit: Unit,
  fund: Fund,
  /** For tied infak: the one need its giver bound it to. */
  fundPurpose: Need.nullable().default(null),
  period: Period,
  area: z.array(RegionCode),
  quota: z.number().int().nonnegative().nullable(),
  budget: Rupiah.nullable(),
  amount: Rupiah.nullable(),
  criteria: Criteria,
});
export type Programme = z.infer<typeof Programme>;

import { z } from "zod";
import { CONDITIONS, RECEIPTS } from "./condition-categories.ts";

/** How a household lives, in the register's own categories; `null` is unknown, never "no". Source: P3KE 2022 key, DTSEN key. */
export const Conditions = z.object({
  ownership: z.enum(CONDITIONS.ownership).nullable().default(null),
  roof: z.enum(CONDITIONS.roof).nullable().default(null),
  wall: z.enum(CONDITIONS.wall).nullable().default(null),
  floor: z.enum(CONDITIONS.floor).nullable().default(null),
  lighting: z.enum(CONDITIONS.lighting).nullable().default(null),
  cooking: z.enum(CONDITIONS.cooking).nullable().default(null),
  water: z.enum(CONDITIONS.water).nullable().default(null),
  toilet: z.enum(CONDITIONS.toilet).nullable().default(null),
  stuntingRisk: z.boolean().nullable().default(null),
});
export type Conditions = z.infer<typeof Conditions>;

/** National aid the release itself reports for a family. `null` on the household: the release does not say. */
export const Receipt = z.enum(RECEIPTS);
export type Receipt = z.infer<typeof Receipt>;

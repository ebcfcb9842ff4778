import { z } from "zod";

/** How a household lives, in the register's own categories; `null` is unknown, never "no". Source: P3KE 2022 key, DTSEN key. */
export const Conditions = z.object({
  ownership: z.enum(["OWN", "RENT", "FREE", "STAYING", "OFFICIAL", "OTHER"]).nullable().default(null),
  roof: z.enum(["CONCRETE", "TILE", "ZINC_ASBESTOS", "WOOD", "BAMBOO", "THATCH", "OTHER"]).nullable().default(null),
  wall: z.enum(["BRICK", "PLASTERED_WOVEN", "WOOD", "ZINC", "BAMBOO", "OTHER"]).nullable().default(null),
  floor: z.enum(["CERAMIC", "CEMENT", "WOOD", "BAMBOO", "EARTH", "OTHER"]).nullable().default(null),
  lighting: z.enum(["GRID_900_OR_LESS", "GRID_OVER_900", "SHARED", "OFF_GRID", "NONE"]).nullable().default(null),
  cooking: z.enum(["ELECTRIC_GAS", "KEROSENE", "WOOD_CHARCOAL", "OTHER"]).nullable().default(null),
  water: z
    .enum(["BOTTLED", "PIPED", "BOREHOLE", "PROTECTED_WELL", "UNPROTECTED_WELL", "SURFACE", "RAIN", "OTHER"])
    .nullable()
    .default(null),
  toilet: z.enum(["SEPTIC", "NO_SEPTIC", "SHARED", "NONE", "OTHER"]).nullable().default(null),
  stuntingRisk: z.boolean().nullable().default(null),
});
export type Conditions = z.infer<typeof Conditions>;

/** National aid the release itself reports for a family. `null` on the household: the release does not say. */
export const Receipt = z.enum(["PKH", "BPNT", "SEMBAKO", "BST", "BPUM"]);
export type Receipt = z.infer<typeof Receipt>;

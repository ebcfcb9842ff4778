import type { Conditions } from "./conditions.ts";

/**
 * Conditions that add to a household's need, by field: those the derived needs rest on (house, sanitation, water, electricity)
 * and cooking with wood. For marking on a page; what a household needs is derived by policy. Source: design rulings, "Needs
 * and served".
 */
const ADDS: Readonly<Partial<Record<keyof Conditions, readonly string[]>>> = {
  roof: ["THATCH", "BAMBOO"],
  wall: ["BAMBOO"],
  floor: ["EARTH", "BAMBOO"],
  water: ["UNPROTECTED_WELL", "SURFACE", "RAIN"],
  toilet: ["NO_SEPTIC", "SHARED", "NONE"],
  lighting: ["NONE", "SHARED"],
  cooking: ["WOOD_CHARCOAL"],
};

/** Example: a floor of earth adds to the need, one of cement does not; unknown adds nothing. */
export function addsToNeed(field: keyof Conditions, value: string | null): boolean {
  return value !== null && (ADDS[field]?.includes(value) ?? false);
}

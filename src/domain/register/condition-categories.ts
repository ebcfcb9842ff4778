/** The register's categories of how a household lives, without what reads them: criteria list them in the browser. */
export const CONDITIONS = {
  ownership: ["OWN", "RENT", "FREE", "STAYING", "OFFICIAL", "OTHER"],
  roof: ["CONCRETE", "TILE", "ZINC_ASBESTOS", "WOOD", "BAMBOO", "THATCH", "OTHER"],
  wall: ["BRICK", "PLASTERED_WOVEN", "WOOD", "ZINC", "BAMBOO", "OTHER"],
  floor: ["CERAMIC", "CEMENT", "WOOD", "BAMBOO", "EARTH", "OTHER"],
  lighting: ["GRID_900_OR_LESS", "GRID_OVER_900", "SHARED", "OFF_GRID", "NONE"],
  cooking: ["ELECTRIC_GAS", "KEROSENE", "WOOD_CHARCOAL", "OTHER"],
  water: ["BOTTLED", "PIPED", "BOREHOLE", "PROTECTED_WELL", "UNPROTECTED_WELL", "SURFACE", "RAIN", "OTHER"],
  toilet: ["SEPTIC", "NO_SEPTIC", "SHARED", "NONE", "OTHER"],
} as const;

/** National aid a release may report for a family. */
export const RECEIPTS = ["PKH", "BPNT", "SEMBAKO", "BST", "BPUM"] as const;

import type { Conditions } from "./conditions.ts";
import type { FamilyField } from "./header.ts";
import { readLighting } from "./lighting.ts";
import { COOKING, FLOOR, LIGHTING, OWNERSHIP, POWER, ROOF, STUNTING, TOILET, WALL, WATER } from "./p3ke-dictionary.ts";
import type { registerCells } from "./register-cells.ts";

type Read = ReturnType<typeof registerCells<FamilyField>>;

/** How a family lives, by the labels of its row. */
export function readConditions(read: Read): Conditions {
  return {
    ownership: read.label("ownership", OWNERSHIP),
    roof: read.label("roof", ROOF),
    wall: read.label("wall", WALL),
    floor: read.label("floor", FLOOR),
    lighting: readLighting(read, { lighting: LIGHTING, power: POWER }),
    cooking: read.label("cooking", COOKING),
    water: read.label("water", WATER),
    toilet: read.label("toilet", TOILET),
    stuntingRisk: readStunting(read),
  };
}

/** A bare number has a key that nobody published: it is kept as it stands. */
function readStunting(read: Read): boolean | null {
  const text = read.text("stunting");
  if (!/^\d{1,2}$/.test(text)) return read.label("stunting", STUNTING);
  read.note("stunting", "STUNTING_NUMBER", { value: text });
  return null;
}

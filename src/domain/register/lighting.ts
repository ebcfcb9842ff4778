import type { Dictionary } from "../shared/label-dictionary.ts";
import type { Conditions } from "./conditions.ts";
import type { FamilyField } from "./header.ts";
import type { registerCells } from "./register-cells.ts";

type Read = ReturnType<typeof registerCells<FamilyField>>;

/** METERED tells of a meter and not of its size. Power is in volt-ampere; 0: none. */
type Labels = { lighting: Dictionary<NonNullable<Conditions["lighting"]> | "METERED">; power: Dictionary<number> };

/** What lights a family's house. A meter whose power is not said is noted. */
export function readLighting(read: Read, labels: Labels): Conditions["lighting"] {
  const lighting = read.label("lighting", (label) => lightingOf({ label, power: read.text("power") }, labels));
  const isMetered = lighting === null && labels.lighting(read.text("lighting")) === "METERED";
  if (isMetered) read.note("lighting", "LIGHTING_POWER_UNKNOWN", { value: read.text("lighting") });
  return lighting;
}

/** Its installed power considered where the label only tells of a meter; `null` when that is missing, `undefined` for no label. */
export function lightingOf(
  { label, power }: { label: string; power: string },
  labels: Labels,
): Conditions["lighting"] | undefined {
  const lighting = labels.lighting(label);
  if (lighting !== "METERED") return lighting;
  const volts = labels.power(power);
  if (volts === undefined || volts === 0) return null;
  return volts <= 900 ? "GRID_900_OR_LESS" : "GRID_OVER_900";
}

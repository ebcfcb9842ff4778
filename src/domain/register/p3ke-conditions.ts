import type { Conditions, Receipt } from "./conditions.ts";
import type { FamilyField } from "./header.ts";
import {
  COOKING,
  FLOOR,
  lightingOf,
  OWNERSHIP,
  ROOF,
  STUNTING,
  TOILET,
  WALL,
  WATER,
  YES_NO,
} from "./p3ke-dictionary.ts";
import type { registerCells } from "./register-cells.ts";

type Read = ReturnType<typeof registerCells<FamilyField>>;

/** How a family lives, by the labels of its row. */
export function readConditions(read: Read): Conditions {
  return {
    ownership: read.label("ownership", OWNERSHIP),
    roof: read.label("roof", ROOF),
    wall: read.label("wall", WALL),
    floor: read.label("floor", FLOOR),
    lighting: readLighting(read),
    cooking: read.label("cooking", COOKING),
    water: read.label("water", WATER),
    toilet: read.label("toilet", TOILET),
    stuntingRisk: readStunting(read),
  };
}

/** 1 is the poorest; `Desil 1` and `1` are both written. */
export function readDecile(read: Read): number | null {
  const text = read.text("decile");
  const decile = Number(/^(?:desil|d)?\s*(\d{1,2})(?:[.,]0+)?$/i.exec(text)?.[1]);
  if (decile >= 1 && decile <= 10) return decile;
  if (text !== "") read.note("decile", "DECILE_UNKNOWN", { value: text });
  return null;
}

const RECEIPTS = [
  ["receivesPkh", "PKH"],
  ["receivesBpnt", "BPNT"],
  ["receivesSembako", "SEMBAKO"],
  ["receivesBst", "BST"],
  ["receivesBpum", "BPUM"],
] as const satisfies readonly (readonly [FamilyField, Receipt])[];

/** `null` when the file answers for none of them. */
export function readReceipts(read: Read): Receipt[] | null {
  const answers = RECEIPTS.map(([field, receipt]) => ({ receipt, answer: read.label(field, YES_NO) }));
  if (answers.every(({ answer }) => answer === null)) return null;
  return answers.flatMap(({ receipt, answer }) => (answer === true ? [receipt] : []));
}

function readLighting(read: Read): Conditions["lighting"] {
  const lighting = read.label("lighting", (label) => lightingOf(label, read.text("power")));
  const isMetered = lighting === null && lightingOf(read.text("lighting"), "") === null;
  if (isMetered) read.note("lighting", "LIGHTING_POWER_UNKNOWN", { value: read.text("lighting") });
  return lighting;
}

/** A bare number has a key that nobody published: it is kept as it stands. */
function readStunting(read: Read): boolean | null {
  const text = read.text("stunting");
  if (!/^\d{1,2}$/.test(text)) return read.label("stunting", STUNTING);
  read.note("stunting", "STUNTING_NUMBER", { value: text });
  return null;
}

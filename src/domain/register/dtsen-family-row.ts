import type { Cells } from "../shared/row-reading.ts";
import type { Conditions } from "./conditions.ts";
import { FLOOR, LIGHTING, OWNERSHIP, POWER, ROOF, SEWAGE, TOILET, WALL, WATER, YES_NO } from "./dtsen-dictionary.ts";
import { readDtsenPerson } from "./dtsen-person-row.ts";
import { readFamilyCard } from "./family-key.ts";
import { type FamilyContext, type FamilyFormat, type FamilyReading, readFamily } from "./family-row.ts";
import type { FamilyField } from "./header.ts";
import { readLighting } from "./lighting.ts";
import { COOKING } from "./p3ke-dictionary.ts";
import { readReceipts } from "./receipts.ts";
import type { registerCells } from "./register-cells.ts";

type Read = ReturnType<typeof registerCells<FamilyField>>;

const DTSEN_FAMILY: FamilyFormat = {
  readKey: readFamilyCard,
  labels: {
    ownership: OWNERSHIP,
    roof: ROOF,
    wall: WALL,
    floor: FLOOR,
    lighting: LIGHTING,
    water: WATER,
    toilet: TOILET,
    sewage: SEWAGE,
  },
  namesItsVillages: true,
  readConditions,
  readReceipts: (read) => readReceipts(read, YES_NO),
  readHead: (read, asOf) => readDtsenPerson(read, { name: "headName", asOf }),
};

/**
 * Reads a row of DTSEN's family set: the family card is its key, labels are whole numbers. Example: `jenis_lantai_terluas` 8 →
 * EARTH; `fasilitas_bab` 1 with `pembuangan_akhir_tinja` 4 → NO_SEPTIC.
 */
export function readDtsenFamilyRow(cells: Cells<FamilyField>, context: FamilyContext): FamilyReading {
  return readFamily(cells, context, DTSEN_FAMILY);
}

/** DTSEN does not report the risk of stunting. */
function readConditions(read: Read): Conditions {
  return {
    ownership: read.label("ownership", OWNERSHIP),
    roof: read.label("roof", ROOF),
    wall: read.label("wall", WALL),
    floor: read.label("floor", FLOOR),
    lighting: readLighting(read, { lighting: LIGHTING, power: POWER }),
    cooking: readCooking(read),
    water: read.label("water", WATER),
    toilet: readToilet(read),
    stuntingRisk: null,
  };
}

/** A toilet of one's own whose waste goes nobody knows where is unknown, not unsound. */
function readToilet(read: Read): Conditions["toilet"] {
  const toilet = read.label("toilet", TOILET);
  const septic = read.label("sewage", SEWAGE);
  if (toilet !== "OWN") return toilet;
  if (septic === null) return null;
  return septic ? "SEPTIC" : "NO_SEPTIC";
}

/** The key of its numbers was not published: only a label is read. */
function readCooking(read: Read): Conditions["cooking"] {
  return /^\d{1,2}$/.test(read.text("cooking")) ? null : read.label("cooking", COOKING);
}

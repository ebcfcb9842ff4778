import type { Cells } from "../shared/row-reading.ts";
import { readFamilyId } from "./family-key.ts";
import { type FamilyContext, type FamilyFormat, type FamilyReading, readFamily } from "./family-row.ts";
import type { FamilyField } from "./header.ts";
import { readConditions } from "./p3ke-conditions.ts";
import { COOKING, FLOOR, LIGHTING, OWNERSHIP, ROOF, STUNTING, TOILET, WALL, WATER, YES_NO } from "./p3ke-dictionary.ts";
import { OCCUPATION, SCHOOLING, SEX } from "./p3ke-person-dictionary.ts";
import { readP3kePerson } from "./p3ke-person-row.ts";
import { readReceipts } from "./receipts.ts";

const P3KE_FAMILY: FamilyFormat = {
  readKey: readFamilyId,
  labels: {
    sex: SEX,
    occupation: OCCUPATION,
    education: SCHOOLING,
    dukcapilMatched: YES_NO,
    ownership: OWNERSHIP,
    roof: ROOF,
    wall: WALL,
    floor: FLOOR,
    lighting: LIGHTING,
    cooking: COOKING,
    water: WATER,
    toilet: TOILET,
    receivesBpnt: YES_NO,
    receivesBpum: YES_NO,
    receivesBst: YES_NO,
    receivesPkh: YES_NO,
    receivesSembako: YES_NO,
    stunting: STUNTING,
  },
  readConditions,
  readReceipts: (read) => readReceipts(read, YES_NO),
  readHead: (read, asOf) => readP3kePerson(read, { name: "headName", asOf }),
};

/** Reads a row of a P3KE family file, of 2022 or of a regency's variant of 2023/24. */
export function readFamilyRow(cells: Cells<FamilyField>, context: FamilyContext): FamilyReading {
  return readFamily(cells, context, P3KE_FAMILY);
}

import type { IsoDate } from "../shared/date.ts";
import type { RegionCode } from "../shared/region-code.ts";
import { type Cells, type RowReading, type RowRemark, textOf } from "../shared/row-reading.ts";
import type { Conditions, Receipt } from "./conditions.ts";
import { readFamilyId } from "./family-key.ts";
import type { FamilyField } from "./header.ts";
import { readConditions, readDecile, readReceipts } from "./p3ke-conditions.ts";
import { COOKING, FLOOR, LIGHTING, OWNERSHIP, ROOF, STUNTING, TOILET, WALL, WATER, YES_NO } from "./p3ke-dictionary.ts";
import { OCCUPATION, SCHOOLING, SEX } from "./p3ke-person-dictionary.ts";
import { type PersonFacts, readPersonFacts } from "./p3ke-person-facts.ts";
import { registerCells } from "./register-cells.ts";
import type { RegisterNote, RegisterReason } from "./register-remark.ts";
import { findShiftedField } from "./shifted-columns.ts";
import type { VillageAnswer, VillageResolver } from "./village-resolver.ts";

/** A family as a row of the family file describes it, with what the row says of its head. `null` is unknown. */
export type FamilyRow = {
  familyId: string;
  villageCode: RegionCode;
  decile: number | null;
  address: string | null;
  conditions: Conditions;
  /** `null`: the file does not say whether the family receives any. */
  receives: Receipt[] | null;
  head: PersonFacts;
};

/** `asOf` is the date of the release: nobody in it was born later. */
export type FamilyContext = { villages: VillageResolver; asOf: IsoDate };

export type FamilyReading = RowReading<FamilyRow, FamilyField, RegisterNote, RegisterReason>;
type Reason = RowRemark<FamilyField, RegisterReason>;

const LABELS = {
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
} as const;

/**
 * Reads a row of a P3KE family file. Refused only for a missing family id or name, a village that is unknown or outside, and
 * shifted columns: refusing a family makes it invisible. Everything else is accepted with a note, the value unknown.
 * Example: floor `Ubin Marmer Italia` → floor `null`, note LABEL_UNKNOWN.
 */
export function readFamilyRow(cells: Cells<FamilyField>, { villages, asOf }: FamilyContext): FamilyReading {
  const read = registerCells(cells);
  const { familyId, ...wrongId } = readFamilyId(cells);
  const village = villages.resolve({
    code: read.text("villageCode"),
    village: read.text("village"),
    district: read.text("district"),
    regency: read.text("regency"),
  });
  const shifted = findShiftedField(read.text, LABELS);
  const reasons: Reason[] = [
    ...("code" in wrongId ? [{ field: "familyId" as const, code: wrongId.code, raw: read.text("familyId") }] : []),
    ...(read.name("headName") === "" ? [missingName(read.text("headName"))] : []),
    ...(village.ok ? [] : [villageReason(village, cells)]),
    ...(shifted ? [{ field: shifted, code: "COLUMNS_SHIFTED" as const, raw: read.text(shifted) }] : []),
  ];
  if (familyId === null || !village.ok || reasons.length > 0) return { ok: false, reasons };

  if (village.by === "NAME") read.note("villageCode", "VILLAGE_BY_NAME", { village: read.text("village") });
  if (village.nameDiffers) read.note("village", "VILLAGE_NAME_DIFFERS", { village: read.text("village") });
  const row: FamilyRow = {
    familyId,
    villageCode: village.code,
    decile: readDecile(read),
    address: addressOf(cells),
    conditions: readConditions(read),
    receives: readReceipts(read),
    head: readPersonFacts(read, { name: "headName", asOf }),
  };
  return { ok: true, row, notes: read.notes };
}

function missingName(raw: string): Reason {
  return { field: "headName", code: "NAME_MISSING", raw };
}

function villageReason(answer: Extract<VillageAnswer, { ok: false }>, cells: Cells<FamilyField>): Reason {
  const village = textOf(cells.village);
  const raw = [textOf(cells.villageCode), village, textOf(cells.district)].filter((text) => text !== "").join(" / ");
  const params = { village: village === "" ? textOf(cells.villageCode) : village };
  if (answer.problem !== "UNKNOWN") return { field: "village", code: `VILLAGE_${answer.problem}`, raw, params };
  if (!answer.suggestion) return { field: "village", code: "VILLAGE_UNKNOWN", raw, params };
  const { name, districtName } = answer.suggestion;
  return { field: "village", code: "VILLAGE_MEANT", raw, params: { ...params, meant: name, district: districtName } };
}

/** Regencies' variants give RT and RW in columns of their own. */
function addressOf(cells: Cells<FamilyField>): string | null {
  const address = [
    textOf(cells.address),
    ...(["rt", "rw"] as const).map((field) => {
      const number = textOf(cells[field]);
      return number === "" ? "" : `${field.toUpperCase()} ${number}`;
    }),
  ];
  return address.filter((part) => part !== "").join(" ") || null;
}

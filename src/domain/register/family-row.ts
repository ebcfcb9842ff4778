import type { IsoDate } from "../shared/date.ts";
import type { RegionCode } from "../shared/region-code.ts";
import { type Cells, type RowReading, type RowRemark, textOf } from "../shared/row-reading.ts";
import type { Conditions, Receipt } from "./conditions.ts";
import type { FamilyKey } from "./family-key.ts";
import type { FamilyField } from "./header.ts";
import type { PersonFacts } from "./person-facts.ts";
import { registerCells } from "./register-cells.ts";
import type { RegisterNote, RegisterReason } from "./register-remark.ts";
import { findShiftedField, type Labelled } from "./shifted-columns.ts";
import type { VillageAnswer, VillageResolver } from "./village-resolver.ts";

/** A family as a row of a register's family file describes it, with what the row says of its head. `null` is unknown. */
export type FamilyRow = {
  /** By what its members name it: the P3KE number, in DTSEN the number of its family card. */
  familyId: string;
  villageCode: RegionCode;
  /** 1 is the poorest: P3KE's, DTSEN's national one. */
  decile: number | null;
  /** DTSEN only: its place within the province and within the regency. Shown, never screened by. */
  provincialDecile: number | null;
  regencyDecile: number | null;
  address: string | null;
  conditions: Conditions;
  /** `null`: the file does not say whether the family receives any. */
  receives: Receipt[] | null;
  head: PersonFacts;
};

/** `asOf` is the date of the release: nobody in it was born later. */
export type FamilyContext = { villages: VillageResolver; asOf: IsoDate };

export type FamilyReading = RowReading<FamilyRow, FamilyField, RegisterNote, RegisterReason>;

type Read = ReturnType<typeof registerCells<FamilyField>>;
type Reason = RowRemark<FamilyField, RegisterReason>;

/** What sets the family files of one register apart from those of another. */
export type FamilyFormat = {
  readKey: (cells: Cells<FamilyField>) => FamilyKey;
  /** What belongs into its labelled columns. */
  labels: Labelled<FamilyField>;
  /** Its village codes are of the statistics office: that the name decides is the rule, not a doubt. */
  namesItsVillages?: boolean;
  readConditions: (read: Read) => Conditions;
  readReceipts: (read: Read) => Receipt[] | null;
  readHead: (read: Read, asOf: IsoDate) => PersonFacts;
};

/**
 * Reads a row of a family file. Refused only for a missing family number or name, a village that is unknown or outside, and
 * shifted columns: refusing a family makes it invisible. Everything else is accepted with a note, the value unknown.
 * Example: floor `Ubin Marmer Italia` → floor `null`, note LABEL_UNKNOWN.
 */
export function readFamily(
  cells: Cells<FamilyField>,
  { villages, asOf }: FamilyContext,
  format: FamilyFormat,
): FamilyReading {
  const read = registerCells(cells);
  const key = format.readKey(cells);
  const village = villages.resolve({
    code: read.text("villageCode"),
    village: read.text("village"),
    district: read.text("district"),
    regency: read.text("regency"),
  });
  const shifted = findShiftedField(read.text, format.labels);
  const reasons: Reason[] = [
    ...(key.familyId === null ? [{ field: key.field, code: key.code, raw: read.text(key.field) }] : []),
    ...(read.name("headName") === "" ? [missingName(read.text("headName"))] : []),
    ...(village.ok ? [] : [villageReason(village, cells)]),
    ...(shifted ? [{ field: shifted, code: "COLUMNS_SHIFTED" as const, raw: read.text(shifted) }] : []),
  ];
  if (key.familyId === null || !village.ok || reasons.length > 0) return { ok: false, reasons };

  if (village.by === "NAME" && !format.namesItsVillages) {
    read.note("villageCode", "VILLAGE_BY_NAME", { village: read.text("village") });
  }
  if (village.nameDiffers) read.note("village", "VILLAGE_NAME_DIFFERS", { village: read.text("village") });
  const row: FamilyRow = {
    familyId: key.familyId,
    villageCode: village.code,
    decile: readDecile(read, "decile"),
    provincialDecile: readDecile(read, "provincialDecile"),
    regencyDecile: readDecile(read, "regencyDecile"),
    address: addressOf(cells),
    conditions: format.readConditions(read),
    receives: format.readReceipts(read),
    head: format.readHead(read, asOf),
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

/** 1 is the poorest; `Desil 1` and `1` are both written. */
function readDecile(read: Read, field: "decile" | "provincialDecile" | "regencyDecile"): number | null {
  const text = read.text(field);
  const decile = Number(/^(?:desil|d)?\s*(\d{1,2})(?:[.,]0+)?$/i.exec(text)?.[1]);
  if (decile >= 1 && decile <= 10) return decile;
  if (text !== "") read.note(field, "DECILE_UNKNOWN", { value: text });
  return null;
}

/** RT and RW may stand in columns of their own. */
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

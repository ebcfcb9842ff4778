import type { IsoDate } from "../shared/date.ts";
import { type Cells, type RowReading, type RowRemark, textOf } from "../shared/row-reading.ts";
import { readFamilyId } from "./family-key.ts";
import type { PersonField } from "./header.ts";
import { YES_NO } from "./p3ke-dictionary.ts";
import { MARITAL_STATUS, OCCUPATION, RELATION, SCHOOLING, SEX } from "./p3ke-person-dictionary.ts";
import { type PersonFacts, readPersonFacts } from "./p3ke-person-facts.ts";
import type { MaritalStatus, Relation } from "./person.ts";
import { registerCells } from "./register-cells.ts";
import type { RegisterNote, RegisterReason } from "./register-remark.ts";
import { findShiftedField } from "./shifted-columns.ts";

/** A person as a row of the person file describes them. The key is family and person: `personId` may restart in each family. */
export type PersonRow = PersonFacts & {
  familyId: string;
  personId: string | null;
  relation: Relation | null;
  maritalStatus: MaritalStatus | null;
};

export type PersonReading = RowReading<PersonRow, PersonField, RegisterNote, RegisterReason>;

const LABELS = {
  sex: SEX,
  relation: RELATION,
  maritalStatus: MARITAL_STATUS,
  occupation: OCCUPATION,
  education: SCHOOLING,
  dukcapilMatched: YES_NO,
} as const;

/**
 * Reads a row of a P3KE person file. Refused only for a missing family id or name and for shifted columns; where the person
 * lives is said by the family's row, and who belongs to a refused family waits with it.
 */
export function readPersonRow(cells: Cells<PersonField>, { asOf }: { asOf: IsoDate }): PersonReading {
  const read = registerCells(cells);
  const { familyId, ...wrongId } = readFamilyId(cells);
  const shifted = findShiftedField(read.text, LABELS);
  const reasons: RowRemark<PersonField, RegisterReason>[] = [
    ...("code" in wrongId ? [{ field: "familyId" as const, code: wrongId.code, raw: read.text("familyId") }] : []),
    ...(read.name("name") === ""
      ? [{ field: "name" as const, code: "NAME_MISSING" as const, raw: read.text("name") }]
      : []),
    ...(shifted ? [{ field: shifted, code: "COLUMNS_SHIFTED" as const, raw: read.text(shifted) }] : []),
  ];
  if (familyId === null || reasons.length > 0) return { ok: false, reasons };
  const row: PersonRow = {
    ...readPersonFacts(read, { name: "name", asOf }),
    familyId,
    personId: textOf(cells.personId) || null,
    relation: read.label("relation", RELATION),
    maritalStatus: read.label("maritalStatus", MARITAL_STATUS),
  };
  return { ok: true, row, notes: read.notes };
}

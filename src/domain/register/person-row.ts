import type { IsoDate } from "../shared/date.ts";
import { type Cells, type RowReading, type RowRemark, textOf } from "../shared/row-reading.ts";
import type { FamilyKey } from "./family-key.ts";
import type { PersonField } from "./header.ts";
import type { MaritalStatus, Relation } from "./person.ts";
import type { PersonFacts } from "./person-facts.ts";
import { registerCells } from "./register-cells.ts";
import type { RegisterNote, RegisterReason } from "./register-remark.ts";
import { findShiftedField, type Labelled } from "./shifted-columns.ts";

/** A person as a row of the person file describes them. The key is family and person: `personId` may restart in each family. */
export type PersonRow = PersonFacts & {
  familyId: string;
  personId: string | null;
  relation: Relation | null;
  maritalStatus: MaritalStatus | null;
};

export type PersonReading = RowReading<PersonRow, PersonField, RegisterNote, RegisterReason>;

type Read = ReturnType<typeof registerCells<PersonField>>;

/** What sets the person files of one register apart from those of another. */
export type PersonFormat = {
  readKey: (cells: Cells<PersonField>) => FamilyKey;
  labels: Labelled<PersonField>;
  readPerson: (read: Read, asOf: IsoDate) => PersonFacts & Pick<PersonRow, "relation" | "maritalStatus">;
};

/**
 * Reads a row of a person file. Refused only for a missing family number or name and for shifted columns; where the person
 * lives is said by the family's row, and who belongs to a refused family waits with it.
 */
export function readPerson(
  cells: Cells<PersonField>,
  { asOf }: { asOf: IsoDate },
  format: PersonFormat,
): PersonReading {
  const read = registerCells(cells);
  const key = format.readKey(cells);
  const shifted = findShiftedField(read.text, format.labels);
  const reasons: RowRemark<PersonField, RegisterReason>[] = [
    ...(key.familyId === null ? [{ field: key.field, code: key.code, raw: read.text(key.field) }] : []),
    ...(read.name("name") === ""
      ? [{ field: "name" as const, code: "NAME_MISSING" as const, raw: read.text("name") }]
      : []),
    ...(shifted ? [{ field: shifted, code: "COLUMNS_SHIFTED" as const, raw: read.text(shifted) }] : []),
  ];
  if (key.familyId === null || reasons.length > 0) return { ok: false, reasons };
  const row: PersonRow = {
    ...format.readPerson(read, asOf),
    familyId: key.familyId,
    personId: textOf(cells.personId) || null,
  };
  return { ok: true, row, notes: read.notes };
}

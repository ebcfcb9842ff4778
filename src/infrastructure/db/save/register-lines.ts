import type { FamilyRow } from "#domain/register/family-row.ts";
import type { PersonRow } from "#domain/register/person-row.ts";
import type { RegisterSource } from "#domain/register/register-format.ts";
import { indexNumber, sealNumber } from "#infrastructure/crypto/identity-number.ts";
import { sealRaw } from "#infrastructure/crypto/raw-cells.ts";
import { copyLine } from "../copy-text.ts";

/** Where a record comes from and belongs to. */
export type RecordPlace = {
  regencyId: string;
  releaseId: string;
  source: RegisterSource;
  importId: string;
  sourceRow: number;
};

/** A doubtful cell: its code, and what stood there. */
type Doubt = { field: string; code: string; raw: string };

export const HOUSEHOLD = {
  table: "household",
  columns: ["regency_id", "id", "p3ke_id", "origin", "first_release_id"],
} as const;

export const HOUSEHOLD_RECORD = {
  table: "household_record",
  columns: [
    "regency_id",
    "release_id",
    "household_id",
    "village_code",
    "decile",
    "provincial_decile",
    "regency_decile",
    "head_name",
    "address",
    "ownership",
    "roof",
    "wall",
    "floor",
    "lighting",
    "cooking",
    "water",
    "toilet",
    "stunting_risk",
    "receives",
    "receives_known",
    "notes",
    "raw_sealed",
    "import_id",
    "source_row",
  ],
} as const;

export const PERSON = { table: "person", columns: ["regency_id", "id", "origin", "first_release_id"] } as const;

export const PERSON_RECORD = {
  table: "person_record",
  columns: [
    "regency_id",
    "release_id",
    "person_id",
    "household_id",
    "p3ke_id",
    "name",
    "name_key",
    "nik_sealed",
    "nik_index",
    "kk_sealed",
    "kk_index",
    "birth_date",
    "sex",
    "relation",
    "occupation",
    "education",
    "enrolled",
    "marital_status",
    "dukcapil_matched",
    "notes",
    "raw_sealed",
    "import_id",
    "source_row",
  ],
} as const;

/** Only P3KE gives families a number of their own. */
export function householdLine(
  { regencyId, releaseId, source }: RecordPlace,
  { id, familyId }: { id: string; familyId: string },
): string {
  return copyLine([regencyId, id, source === "P3KE" ? familyId : null, source, releaseId]);
}

export function householdRecordLine(
  { regencyId, releaseId, importId, sourceRow }: RecordPlace,
  { id, row, doubts }: { id: string; row: FamilyRow; doubts: readonly Doubt[] },
): string {
  const { conditions: lives, receives, head } = row;
  return copyLine([
    regencyId,
    releaseId,
    id,
    row.villageCode,
    row.decile,
    row.provincialDecile,
    row.regencyDecile,
    head.name,
    row.address,
    lives.ownership,
    lives.roof,
    lives.wall,
    lives.floor,
    lives.lighting,
    lives.cooking,
    lives.water,
    lives.toilet,
    lives.stuntingRisk,
    receives ?? [],
    receives !== null,
    codesOf(doubts),
    rawOf(doubts),
    importId,
    sourceRow,
  ]);
}

export function personLine({ regencyId, releaseId, source }: RecordPlace, { id }: { id: string }): string {
  return copyLine([regencyId, id, source, releaseId]);
}

export type PersonToSave = {
  id: string;
  householdId: string;
  row: PersonRow;
  nameKey: string;
  /** The blind index of a valid NIK. */
  nikIndex: Uint8Array | null;
  doubts: readonly Doubt[];
};

export function personRecordLine(
  { regencyId, releaseId, importId, sourceRow }: RecordPlace,
  { id, householdId, row, nameKey, nikIndex, doubts }: PersonToSave,
): string {
  const { nik, kk } = row;
  return copyLine([
    regencyId,
    releaseId,
    id,
    householdId,
    row.personId,
    row.name,
    nameKey,
    nik.written === null ? null : sealNumber("nik", nik.written),
    nikIndex,
    kk.written === null ? null : sealNumber("kk", kk.written),
    kk.isValid && kk.written !== null ? indexNumber("kk", kk.written) : null,
    row.birthDate,
    row.sex,
    row.relation,
    row.occupation,
    row.education,
    row.enrolled,
    row.maritalStatus,
    row.dukcapilMatched,
    codesOf(doubts),
    rawOf(doubts),
    importId,
    sourceRow,
  ]);
}

function codesOf(doubts: readonly Doubt[]): string[] {
  return [...new Set(doubts.map(({ code }) => code))];
}

function rawOf(doubts: readonly Doubt[]): Uint8Array | null {
  const cells = doubts.filter(({ raw }) => raw !== "").map(({ field, raw }) => [field, raw] as const);
  return cells.length === 0 ? null : sealRaw(Object.fromEntries(cells));
}

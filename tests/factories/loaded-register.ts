import type { ImportedRegister } from "#application/register/import-register.ts";
import { importRegister } from "#application/register/import-register.ts";
import { isoDate } from "#domain/shared/date.ts";
import type { Result } from "#domain/shared/result.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import type { Desk } from "./desk.ts";
import { type FamilyCells, familyCsv, type PersonCells, personCsv } from "./p3ke-pair.ts";

export type RegisterFile = { name: string; content: string | Buffer };

/** Loads files as a release, as the planner of a desk would. */
export async function loadFiles(
  desk: Desk,
  files: readonly RegisterFile[],
  { label = "Rilis uji", date = "2025-05-31", acceptsDamage = false, settings = {} } = {},
): Promise<Result<ImportedRegister>> {
  return importRegister(desk.as("planner"), {
    files: files.map(({ name, content }) => ({ name, content: contentOfBuffer(Buffer.from(content)) })),
    settings: { label, date: isoDate(date), bastNumber: "000/CONTOH/2025", bastDate: isoDate(date), ...settings },
    acceptsDamage,
  });
}

/** Loads families and people as a pair of CSV files. */
export async function loadPair(
  desk: Desk,
  { families, people }: { families: readonly FamilyCells[]; people: readonly PersonCells[] },
  options?: Parameters<typeof loadFiles>[2],
): Promise<Result<ImportedRegister>> {
  const files = [
    { name: "keluarga.csv", content: familyCsv(families.map((cells) => ({ ...IN_REGENCY, ...cells }))) },
    { name: "individu.csv", content: personCsv(people.map((cells) => ({ ...IN_REGENCY, ...cells }))) },
  ];
  return loadFiles(desk, files, options);
}

const IN_REGENCY = { "Kabupaten/Kota": "CONTOH" };

/** A family of one, its head's NIK told apart by a serial number. */
export function familyOfOne(serial: number, cells: FamilyCells & PersonCells = {}) {
  const familyId = String(200_000_000 + serial);
  const nik = `611101120375${String(serial).padStart(4, "0")}`;
  const name = cells.Nama ?? `SAMSUDIN ${NAMES[serial % NAMES.length]}`;
  return {
    family: { "ID Keluarga P3KE": familyId, NIK: nik, "Kepala Keluarga": name, ...cells } as FamilyCells,
    person: { "ID Keluarga P3KE": familyId, NIK: nik, Nama: name, ...cells } as PersonCells,
  };
}

const NAMES = ["USMAN", "YUSUF", "HAMDAN", "KASIM", "RAHMAN", "SALEH", "BAKRI", "TAHIR", "JUNAIDI", "MANSUR"];

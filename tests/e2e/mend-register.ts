import type { SheetRow } from "./spreadsheet.ts";

const RELATION = "Hubungan dengan Kepala Keluarga";

/** What a planner makes of the refused families of the sample register; the one of another regency is left out. */
export function mendFamilies(rows: readonly SheetRow[], members: readonly SheetRow[]): SheetRow[] {
  return rows.filter(isOfThisRegency).map((row) => {
    if (row["Kepala Keluarga"] === "") return { ...row, "Kepala Keluarga": headOf(row, members) };
    if (row["Desa/Kelurahan"] === "PANGKALAN BATUN") return { ...row, "Desa/Kelurahan": "PANGKALAN BUTON" };
    if (row["ID Keluarga P3KE"] === "") return { ...row, "ID Keluarga P3KE": familyOf(row, members) };
    return movedRight(row);
  });
}

/** And of the refused members: most only waited for their family. */
export function mendMembers(rows: readonly SheetRow[]): SheetRow[] {
  return rows.filter(isOfThisRegency).map((row) => {
    if (row.Nama === "") return { ...row, Nama: "SAMSIAH" };
    const isSwapped = row[RELATION] === "Laki-laki" || row[RELATION] === "Perempuan";
    return isSwapped ? { ...row, [RELATION]: row["Jenis Kelamin"] ?? "", "Jenis Kelamin": row[RELATION] ?? "" } : row;
  });
}

function isOfThisRegency(row: SheetRow): boolean {
  return row["Kabupaten/Kota"] !== "KABUPATEN KETAPANG";
}

function headOf(row: SheetRow, members: readonly SheetRow[]): string {
  const isHead = (one: SheetRow) =>
    one["ID Keluarga P3KE"] === row["ID Keluarga P3KE"] && one[RELATION] === "Kepala Keluarga";
  return members.find(isHead)?.Nama ?? "";
}

function familyOf(row: SheetRow, members: readonly SheetRow[]): string {
  return members.find((one) => one.Nama === row["Kepala Keluarga"])?.["ID Keluarga P3KE"] ?? "";
}

/** The cells from `Sumber Penerangan` to `Resiko Stunting` go back one column to the right; what lit the house is on the form. */
function movedRight(row: SheetRow): SheetRow {
  const titles = Object.keys(row);
  const from = titles.indexOf("Sumber Penerangan");
  const to = titles.indexOf("Resiko Stunting");
  const moved = titles.slice(from + 1, to + 1).map((title, i) => [title, row[titles[from + i] ?? ""] ?? ""]);
  return { ...row, ...Object.fromEntries(moved), "Sumber Penerangan": "Listrik Pribadi s/d 900 Watt" };
}

import { FAMILY_HEADER, PERSON_HEADER } from "#demo/register/p3ke-file.ts";

/** Cells by the title of their column; what is not named has a plain value. All people are invented. */
export type FamilyCells = Partial<Record<(typeof FAMILY_HEADER)[number], string>>;
export type PersonCells = Partial<Record<(typeof PERSON_HEADER)[number], string>>;

const PLACE = {
  Provinsi: "KALIMANTAN BARAT",
  "Kabupaten/Kota": "CONTOH",
  Kecamatan: "SUKADANA",
  "Desa/Kelurahan": "SUTERA",
  "Kode Kemdagri": "6111012001",
  "Desil Kesejahteraan": "1",
  Alamat: "RT 002",
};

const FAMILY: FamilyCells = {
  ...PLACE,
  "Kepala Keluarga": "SAMSUDIN",
  NIK: "6111011203750001",
  "Padan Dukcapil": "Ya",
  "Jenis Kelamin": "Laki-laki",
  "Tanggal Lahir": "12/03/1975 0:00:00",
  Pekerjaan: "Nelayan",
  Pendidikan: "Tamat SD/sederajat",
  "Kepemilikan Rumah": "Milik Sendiri",
  "Jenis Atap": "Jerami/Ijuk/Rumbia/Daun-daunan",
  "Jenis Dinding": "Kayu/Papan",
  "Jenis Lantai": "Tanah",
  "Sumber Penerangan": "Non-Listrik",
  "Bahan Bakar Memasak": "Arang/Kayu",
  "Sumber Air Minum": "Sumur Tidak Terlindung",
  "Memiliki Fasilitas Buang Air Besar": "Tidak, Jamban Umum/Bersama",
  "Penerima BPNT": "Tidak",
  "Penerima BPUM": "Tidak",
  "Penerima BST": "Tidak",
  "Penerima PKH": "Ya",
  "Penerima SEMBAKO": "Tidak",
  "Resiko Stunting": "Beresiko Stunting",
};

const PERSON: PersonCells = {
  ...PLACE,
  "ID Individu": "1",
  Nama: "SAMSUDIN",
  NIK: "6111011203750001",
  "Padan Dukcapil": "Ya",
  "Jenis Kelamin": "Laki-laki",
  "Hubungan dengan Kepala Keluarga": "Kepala Keluarga",
  "Tanggal Lahir": "12/03/1975 0:00:00",
  "Status Kawin": "Kawin",
  Pekerjaan: "Nelayan",
  Pendidikan: "Tamat SD/sederajat",
};

/** A P3KE family file of 2022 with these rows, as CSV. */
export function familyCsv(rows: readonly FamilyCells[], separator = ","): string {
  return csvOf(FAMILY_HEADER, rows, FAMILY, separator);
}

/** A P3KE person file of 2022 with these rows, as CSV. */
export function personCsv(rows: readonly PersonCells[], separator = ","): string {
  return csvOf(PERSON_HEADER, rows, PERSON, separator);
}

function csvOf<Title extends string>(
  header: readonly Title[],
  rows: readonly Partial<Record<Title, string>>[],
  plain: Partial<Record<Title, string>>,
  separator: string,
): string {
  const lines = rows.map((row) => header.map((title) => quoted(row[title] ?? plain[title] ?? "", separator)));
  return [header.map((title) => quoted(title, separator)), ...lines].map((line) => line.join(separator)).join("\r\n");
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

import type { Sex } from "#domain/register/person.ts";
import { partsOf } from "#domain/shared/date.ts";
import type { DemoFamily, DemoMember } from "./demo-family.ts";

/** Names by dotted code, as the files repeat them on every line. */
export type PlaceNames = {
  province: string;
  regency: string;
  villages: ReadonlyMap<string, { village: string; district: string }>;
};

/** The 30 columns of the P3KE family file of 2022. */
export const FAMILY_HEADER = [
  "ID Keluarga P3KE",
  "Provinsi",
  "Kabupaten/Kota",
  "Kecamatan",
  "Desa/Kelurahan",
  "Kode Kemdagri",
  "Desil Kesejahteraan",
  "Alamat",
  "Kepala Keluarga",
  "NIK",
  "Padan Dukcapil",
  "Jenis Kelamin",
  "Tanggal Lahir",
  "Pekerjaan",
  "Pendidikan",
  "Kepemilikan Rumah",
  "Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya",
  "Jenis Atap",
  "Jenis Dinding",
  "Jenis Lantai",
  "Sumber Penerangan",
  "Bahan Bakar Memasak",
  "Sumber Air Minum",
  "Memiliki Fasilitas Buang Air Besar",
  "Penerima BPNT",
  "Penerima BPUM",
  "Penerima BST",
  "Penerima PKH",
  "Penerima SEMBAKO",
  "Resiko Stunting",
] as const;

/** The 31 columns of the P3KE person file of 2022. */
export const PERSON_HEADER = [
  ...FAMILY_HEADER.slice(0, 8),
  "ID Individu",
  "Nama",
  "NIK",
  "Padan Dukcapil",
  "Jenis Kelamin",
  "Hubungan dengan Kepala Keluarga",
  "Tanggal Lahir",
  "Status Kawin",
  "Pekerjaan",
  "Pendidikan",
  "Usia dibawah 7 tahun",
  "Usia 7-12",
  "Usia 13-15",
  "Usia 16-18",
  "Usia 19-21",
  "Usia 22-59",
  "Usia 60 tahun keatas",
  "Penerima BPNT",
  "Penerima BPUM",
  "Penerima BST",
  "Penerima PKH",
  "Penerima SEMBAKO",
  "Resiko Stunting",
] as const;

export function familyLine(family: DemoFamily, places: PlaceNames): string[] {
  const [head] = family.members;
  const { conditions, receives } = family;
  return [
    ...placeCells(family, places),
    head.name,
    head.nik,
    yesNo(head.dukcapilMatched),
    sexLabel(head.sex),
    dateText(head.birthDate),
    head.occupation,
    head.education,
    conditions.ownership,
    yesNo(conditions.savings),
    conditions.roof,
    conditions.wall,
    conditions.floor,
    conditions.lighting,
    conditions.cooking,
    conditions.water,
    conditions.toilet,
    ...[receives.BPNT, receives.BPUM, receives.BST, receives.PKH, receives.SEMBAKO].map(yesNo),
    conditions.stunting,
  ];
}

/** One line a member; `ID Individu` restarts at 1 in every family. */
export function personLines(family: DemoFamily, places: PlaceNames): string[][] {
  return family.members.map((member, index) => [
    ...placeCells(family, places),
    String(index + 1),
    member.name,
    member.nik,
    yesNo(member.dukcapilMatched),
    sexLabel(member.sex),
    member.relation,
    dateText(member.birthDate),
    member.maritalStatus,
    member.occupation,
    member.education,
    ...ageGroups(member),
    ...[
      family.receives.BPNT,
      family.receives.BPUM,
      family.receives.BST,
      family.receives.PKH,
      family.receives.SEMBAKO,
    ].map(yesNo),
    family.conditions.stunting,
  ]);
}

function placeCells({ p3keId, villageCode, decile, address }: DemoFamily, places: PlaceNames): string[] {
  const place = places.villages.get(villageCode);
  if (!place) throw new Error(`Village ${villageCode} has no name`);
  const code = villageCode.replaceAll(".", "");
  return [p3keId, places.province, places.regency, place.district, place.village, code, String(decile), address].map(
    (cell) => cell.toUpperCase(),
  );
}

const AGE_GROUPS = [
  [0, 6],
  [7, 12],
  [13, 15],
  [16, 18],
  [19, 21],
  [22, 59],
  [60, 200],
] as const;

function ageGroups({ birthDate }: DemoMember): string[] {
  const age = 2024 - partsOf(birthDate).year;
  return AGE_GROUPS.map(([from, to]) => yesNo(age >= from && age <= to));
}

/** As the files have it: `12/12/1982 0:00:00`. */
function dateText(date: DemoMember["birthDate"]): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year} 0:00:00`;
}

function sexLabel(sex: Sex): string {
  return sex === "M" ? "Laki-laki" : "Perempuan";
}

function yesNo(value: boolean): string {
  return value ? "Ya" : "Tidak";
}

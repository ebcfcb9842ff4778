import type { DemoConditions, DemoFamily, DemoMember } from "./demo-family.ts";
import { cardOf } from "./make-card.ts";
import type { PlaceNames } from "./p3ke-file.ts";

/** Columns of DTSEN's family set, under the names of its variables. */
export const DTSEN_FAMILY_HEADER = [
  "nomor_kartu_keluarga",
  "nama_provinsi",
  "nama_kabupaten_kota",
  "nama_kecamatan",
  "nama_desa_kelurahan",
  "kode_desa_kelurahan",
  "alamat",
  "nama_kepala_keluarga",
  "jumlah_anggota_keluarga",
  "status_kepemilikan_rumah",
  "jenis_lantai_terluas",
  "jenis_dinding_terluas",
  "jenis_atap_terluas",
  "sumber_air_minum_utama",
  "sumber_penerangan_utama",
  "daya_terpasang",
  "fasilitas_bab",
  "pembuangan_akhir_tinja",
  "jumlah_sapi",
  "jumlah_sepeda_motor",
  "pbi_nas",
  "pbi_pemda",
  "penerima_pkh",
  "penerima_sembako",
  "desil_nasional",
  "desil_provinsi",
  "desil_kabupaten_kota",
] as const;

/** Columns of its set of family members. */
export const DTSEN_PERSON_HEADER = [
  "nomor_kartu_keluarga",
  "nomor_induk_kependudukan",
  "nama",
  "nama_desa_kelurahan",
  "jenis_kelamin",
  "hubungan_dengan_kepala_keluarga",
  "tanggal_lahir",
  "status_perkawinan",
  "partisipasi_sekolah",
  "penyakit_kronis",
  "status_disabilitas",
  "pbi_nas",
  "pbi_pemda",
  "desil_nasional",
] as const;

export function dtsenFamilyLine(family: DemoFamily, places: PlaceNames): string[] {
  const { conditions, receives, members, address, villageCode, decile } = family;
  const [head] = members;
  const place = placeOf(villageCode, places);
  return [
    cardOf(family),
    places.province.toUpperCase(),
    places.regency.toUpperCase(),
    place.district.toUpperCase(),
    place.village.toUpperCase(),
    officeCode(villageCode, places),
    address,
    head.name,
    String(members.length),
    ...houseCodes(conditions),
    String(decile === 4 ? 2 : 0),
    String(decile > 1 ? 1 : 0),
    oneZero(decile <= 2),
    "0",
    oneZero(receives.PKH),
    oneZero(receives.SEMBAKO || receives.BPNT),
    ...deciles(family),
  ];
}

export function dtsenPersonLines(family: DemoFamily, places: PlaceNames): string[][] {
  return family.members.map((member) => [
    cardOf(family),
    member.nik,
    member.name,
    placeOf(family.villageCode, places).village.toUpperCase(),
    member.sex === "M" ? "1" : "2",
    RELATIONS[member.relation],
    member.birthDate,
    MARITAL[member.maritalStatus] ?? "",
    schooling(member),
    "0",
    "0",
    oneZero(family.decile <= 2),
    "0",
    deciles(family)[0] ?? "",
  ]);
}

/** P3KE's lowest four tenths lie within DTSEN's lower half, a place further up in the poorer regency. */
function deciles({ decile, p3keId }: DemoFamily): string[] {
  const national = decile + (decile > 2 && Number(p3keId) % 5 === 0 ? 2 : 0);
  return [national, Math.min(10, national + 1), Math.min(10, national + 2)].map(String);
}

const RELATIONS = { "Kepala Keluarga": "1", "Istri/Suami": "2", Anak: "3", Lainnya: "6" } as const satisfies Record<
  DemoMember["relation"],
  string
>;
const MARITAL: Readonly<Record<string, string>> = {
  "Belum kawin": "1",
  Kawin: "2",
  "Cerai hidup": "3",
  "Cerai mati": "4",
};

function schooling({ education }: DemoMember): string {
  if (education.startsWith("Masih")) return "2";
  return education === "Tidak Sekolah" ? "1" : "3";
}

type Coded = Readonly<Record<string, string>>;

const OWNERSHIP: Coded = { "Milik Sendiri": "1", "Kontrak/Sewa": "2", "Bebas Sewa": "3", Dinas: "4", Menumpang: "5" };
const FLOOR: Coded = {
  "Keramik/Granit/Marmer/Ubin/Tegel/Teraso": "2",
  "Kayu/Papan": "5",
  Semen: "6",
  Bambu: "7",
  Tanah: "8",
};
const WALL: Coded = { Tembok: "1", "Kayu/Papan": "3", Bambu: "6", Seng: "7", Lainnya: "7" };
const ROOF: Coded = {
  Genteng: "2",
  "Asbes/Seng": "3",
  Bambu: "5",
  "Kayu/Sirap": "6",
  "Jerami/Ijuk/Rumbia/Daun-daunan": "7",
};
const WATER: Coded = {
  "Air Kemasan/Isi Ulang": "2",
  "Ledeng/PAM": "3",
  "Sumur Bor": "4",
  "Sumur Terlindung": "5",
  "Sumur Tidak Terlindung": "6",
  "Air Permukaan (Sungai, Danau, dll)": "9",
  "Air Hujan": "10",
};
/** Source of light, then the power of a meter. */
const LIGHTING: Readonly<Record<string, readonly [string, string]>> = {
  "Listrik Pribadi s/d 900 Watt": ["1", "2"],
  "Listrik Pribadi > 900 Watt": ["1", "3"],
  "Listrik Bersama": ["2", ""],
  "Genset/Solar Cell": ["3", ""],
  "Non-Listrik": ["4", ""],
};
/** Whose toilet, then where its waste goes. */
const TOILET: Readonly<Record<string, readonly [string, string]>> = {
  "Ya, dengan Septic Tank": ["1", "1"],
  "Ya, tanpa Septic Tank": ["1", "4"],
  "Tidak, Jamban Umum/Bersama": ["4", ""],
  Lainnya: ["6", ""],
};

function houseCodes({ ownership, floor, wall, roof, water, lighting, toilet }: DemoConditions): string[] {
  const labels = [OWNERSHIP[ownership], FLOOR[floor], WALL[wall], ROOF[roof], WATER[water]];
  const pairs = [...(LIGHTING[lighting] ?? ["", ""]), ...(TOILET[toilet] ?? ["", ""])];
  return [...labels, ...pairs].map((code) => code ?? "");
}

/** A code as the statistics office numbers villages: as many digits as the ministry's, and none of its values. */
function officeCode(villageCode: string, { villages }: PlaceNames): string {
  const [regency = "", district = ""] = [villageCode.slice(0, 5), villageCode.slice(6, 8)];
  const inDistrict = [...villages.keys()].filter((code) => code.startsWith(`${regency}.${district}.`));
  const place = String(inDistrict.indexOf(villageCode) + 1).padStart(3, "0");
  return `${regency.replace(".", "")}${district}0${place}`;
}

function placeOf(villageCode: string, places: PlaceNames): { village: string; district: string } {
  const place = places.villages.get(villageCode);
  if (!place) throw new Error(`Village ${villageCode} has no name`);
  return place;
}

function oneZero(value: boolean): string {
  return value ? "1" : "0";
}

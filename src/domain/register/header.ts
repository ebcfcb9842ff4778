import type { ColumnTable } from "../shared/column-mapping.ts";
import { DTSEN_ONLY, type DtsenFamilyField, type DtsenPersonField } from "./dtsen-header.ts";

/** What Sasar reads of a family file: of P3KE (2022, and the regencies' variants of 2023/24) and of DTSEN. */
export type FamilyField = keyof typeof FAMILY_TITLES | DtsenFamilyField;

/** What Sasar reads of a person file. */
export type PersonField = keyof typeof PERSON_TITLES | DtsenPersonField;

const FAMILY_ID = [
  "ID Keluarga P3KE",
  "id_p3ke",
  "id_keluarga",
  "id_keluarga_p3ke",
  "Id Keluarga",
  "idkeluarga",
  "No ID Keluarga",
];
const REGENCY = ["Kabupaten/Kota", "kabkot", "kab_kota", "kabupaten", "kabupaten_kota", "nama_kabupaten"];
const DISTRICT = ["Kecamatan", "kec", "nama_kecamatan"];
const VILLAGE = [
  "Desa/Kelurahan",
  "desa",
  "desa_kelurahan",
  "kelurahan",
  "desa_kel",
  "kel_desa",
  "kelurahan_desa",
  "nama_desa",
  "nama_kelurahan",
];
const VILLAGE_CODE = [
  "Kode Kemdagri",
  "kode_kemdagri",
  "kode_kemendagri",
  "kd_kemdagri",
  "kd_kemendagri",
  "kode_desa",
  "kode_wilayah",
  "kode_kelurahan",
];
const NIK = ["NIK", "nik_kepala_keluarga", "no_nik", "nomor_nik", "nomor_induk_kependudukan"];
const KK = ["nomor_KK", "no_kk", "nokk", "nomor_kartu_keluarga", "no_kartu_keluarga"];
const DUKCAPIL = ["Padan Dukcapil", "padan_dukcapil", "padan_siak", "padan dukcapil/siak"];
const SEX = ["Jenis Kelamin", "jns_kelamin", "jk", "l/p", "kelamin", "sex", "gender"];
const BIRTH_DATE = ["Tanggal Lahir", "tgl_lahir", "tgllahir", "tanggal_lahir_kepala_keluarga"];
const OCCUPATION = ["Pekerjaan", "jenis_pekerjaan", "pekerjaan_kepala_keluarga"];
const EDUCATION = ["Pendidikan", "pendidikan_terakhir", "jenjang_pendidikan"];
const STUNTING = ["Resiko Stunting", "risiko_stunting", "resiko_stunting", "berisiko stunting"];

const FAMILY_TITLES = {
  familyId: FAMILY_ID,
  regency: REGENCY,
  district: DISTRICT,
  village: VILLAGE,
  villageCode: VILLAGE_CODE,
  decile: ["Desil Kesejahteraan", "jenis_desil", "desil", "desil_kesejahteraan"],
  address: ["Alamat", "alamat_lengkap", "alamat rumah"],
  rt: ["RT"],
  rw: ["RW"],
  headName: ["Kepala Keluarga", "nama_kepala_keluarga", "nama_kk", "nama kepala", "nama_krt", "nama"],
  correctedName: ["nama_perbaikan"],
  nik: NIK,
  correctedNik: ["NIK_perbaikan"],
  kk: KK,
  dukcapilMatched: DUKCAPIL,
  sex: SEX,
  birthDate: BIRTH_DATE,
  occupation: OCCUPATION,
  education: EDUCATION,
  ownership: ["Kepemilikan Rumah", "rumah", "kepemilikan_rumah", "status_kepemilikan_rumah"],
  roof: ["Jenis Atap", "atap", "jenis_atap"],
  wall: ["Jenis Dinding", "dinding", "jenis_dinding"],
  floor: ["Jenis Lantai", "lantai", "jenis_lantai"],
  lighting: ["Sumber Penerangan", "penerangan", "sumber_penerangan"],
  power: ["daya_listrik_terpasang", "daya listrik", "daya"],
  cooking: ["Bahan Bakar Memasak", "bahan_bakar", "bahan_bakar_memasak"],
  water: ["Sumber Air Minum", "air_minum", "sumber_air_minum", "sumber air"],
  toilet: [
    "Memiliki Fasilitas Buang Air Besar",
    "fas_bab",
    "fasilitas_bab",
    "memiliki_fasilitas_buang_air_besar",
    "fasilitas buang air besar",
    "bab",
  ],
  receivesBpnt: ["Penerima BPNT", "penerima_bpnt", "bpnt"],
  receivesBpum: ["Penerima BPUM", "penerima_bpum", "bpum"],
  receivesBst: ["Penerima BST", "penerima_bst", "bst"],
  receivesPkh: ["Penerima PKH", "penerima_pkh", "pkh"],
  receivesSembako: ["Penerima SEMBAKO", "penerima_sembako", "sembako"],
  stunting: STUNTING,
} as const satisfies Record<string, readonly string[]>;

const PERSON_TITLES = {
  familyId: FAMILY_ID,
  regency: REGENCY,
  district: DISTRICT,
  village: VILLAGE,
  villageCode: VILLAGE_CODE,
  personId: ["ID Individu", "id_individu", "id_anggota_keluarga", "no_individu", "id_art"],
  name: ["Nama", "nama_lengkap", "nama_anggota_keluarga", "nama_individu", "nama_art"],
  correctedName: ["nama_perbaikan"],
  nik: ["NIK", "no_nik", "nomor_nik", "nomor_induk_kependudukan", "nik_anggota_keluarga"],
  correctedNik: ["NIK_perbaikan"],
  kk: KK,
  dukcapilMatched: DUKCAPIL,
  sex: SEX,
  relation: [
    "Hubungan dengan Kepala Keluarga",
    "hubungan_keluarga",
    "hub_dgn_kpl_keluarga",
    "hub_keluarga",
    "hubungan",
    "shdk",
    "status hubungan dalam keluarga",
  ],
  birthDate: BIRTH_DATE,
  maritalStatus: ["Status Kawin", "status_kawin", "status_perkawinan", "status_pernikahan"],
  occupation: OCCUPATION,
  education: EDUCATION,
} as const satisfies Record<string, readonly string[]>;

/** Columns of the regencies' variants that Sasar knows and does not load. */
const KNOWN = [
  "No",
  "Nomor",
  "No.",
  "Provinsi",
  "persentil",
  "persentil_kesejahteraan",
  "koordinat",
  "koordinat_x",
  "koordinat_y",
  "latitude",
  "longitude",
  "PRIORITAS_VERVAL",
  "status_pekerjaan",
  "umur",
  "usia",
  "penerima_prakerja",
  "prakerja",
  "penerima_kur",
  "kur",
  "penerima_cbp",
  "cbp",
  "kualitas_atap",
  "kualitas_dinding",
  "kualitas_lantai",
  "kondisi_atap",
  "kondisi_dinding",
  "kondisi_lantai",
  "VERVAL_memenuhi_kriteria",
  "VERVAL_alasan_tidak_memenuhi",
  "VERVAL_keterangan",
  "verval_prioritas",
  "memenuhi_kriteria",
  "alasan_tidak_memenuhi",
  "keterangan",
  "DTKS_beririsan",
  "Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya",
  "punya_tabungan",
  "memiliki_simpanan",
  "foto",
  "foto_rumah",
  "foto_ktp",
  "foto_kk",
  "foto_depan",
  "foto_dalam",
  "foto_jamban",
] as const;

const IN_PERSON_FILES = [
  "Desil Kesejahteraan",
  "desil",
  "jenis_desil",
  "Alamat",
  "RT",
  "RW",
  "Kepala Keluarga",
  "nama_kepala_keluarga",
  "Usia dibawah 7 tahun",
  "Usia 7-12",
  "Usia 13-15",
  "Usia 16-18",
  "Usia 19-21",
  "Usia 22-59",
  "Usia 60 tahun keatas",
  "usia_60_tahun_keatas",
  "Penerima BPNT",
  "Penerima BPUM",
  "Penerima BST",
  "Penerima PKH",
  "Penerima SEMBAKO",
  "BPNT",
  "BPUM",
  "BST",
  "PKH",
  "SEMBAKO",
  ...STUNTING,
] as const;

export const FAMILY_COLUMNS: ColumnTable<keyof typeof FAMILY_TITLES> = {
  titles: FAMILY_TITLES,
  known: [...KNOWN, "Status Kawin"],
  keys: ["familyId", "headName", "nik"],
  foreign: [...PERSON_TITLES.personId, ...PERSON_TITLES.relation, ...DTSEN_ONLY],
};

export const PERSON_COLUMNS: ColumnTable<keyof typeof PERSON_TITLES> = {
  titles: PERSON_TITLES,
  known: [...KNOWN, ...IN_PERSON_FILES],
  keys: ["familyId", "name", "nik"],
  foreign: DTSEN_ONLY,
};

/** Without these a file cannot be loaded; the mapping page asks for them. */
export const REQUIRED_FAMILY_FIELDS = ["familyId", "headName"] as const satisfies readonly FamilyField[];
export const REQUIRED_PERSON_FIELDS = ["familyId", "name"] as const satisfies readonly PersonField[];

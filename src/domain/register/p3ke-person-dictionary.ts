import { type Dictionary, dictionaryOf } from "../shared/label-dictionary.ts";
import type { Education, MaritalStatus, Occupation, Relation, Sex } from "./person.ts";

/** What the labels of P3KE say of a person. Source: design, chapter 2, "Values". */
export const SEX: Dictionary<Sex> = dictionaryOf([
  ["M", ["Laki-laki", "L", "Lk", "Laki", "Pria", "M"]],
  ["F", ["Perempuan", "P", "Pr", "Wanita", "F"]],
]);

export const RELATION: Dictionary<Relation> = dictionaryOf([
  ["HEAD", ["Kepala Keluarga", "Kepala Rumah Tangga", "KK"]],
  ["SPOUSE", ["Istri/Suami", "Istri", "Suami", "Isteri"]],
  ["CHILD", ["Anak", "Anak Kandung", "Anak Tiri", "Anak Angkat"]],
  [
    "OTHER",
    ["Lainnya", "Lain-lain", "Orang Tua", "Orang Tua/Mertua", "Mertua", "Menantu", "Cucu", "Famili Lain", "Pembantu"],
  ],
]);

export const MARITAL_STATUS: Dictionary<MaritalStatus> = dictionaryOf([
  ["SINGLE", ["Belum Kawin", "Belum Kawin/Nikah", "Belum Menikah", "Tidak Kawin"]],
  ["MARRIED", ["Kawin", "Kawin/Nikah", "Menikah", "Nikah"]],
  ["DIVORCED", ["Cerai Hidup"]],
  ["WIDOWED", ["Cerai Mati"]],
]);

/**
 * The register names servants of the state together; all of them exclude alike, so that they stand under civil servant,
 * and so do officials of state.
 */
export const OCCUPATION: Dictionary<Occupation> = dictionaryOf([
  ["FARMER", ["Petani", "Petani/Pekebun", "Pekebun", "Buruh Tani"]],
  ["FISHER", ["Nelayan", "Nelayan/Perikanan", "Buruh Nelayan"]],
  ["TRADER", ["Pedagang", "Perdagangan"]],
  ["SELF_EMPLOYED", ["Wiraswasta", "Wirausaha"]],
  ["PRIVATE_EMPLOYEE", ["Swasta", "Karyawan Swasta", "Pegawai Swasta"]],
  ["CASUAL", ["Pekerja Lepas", "Buruh Harian Lepas", "Buruh", "Buruh Lepas"]],
  ["PENSIONER", ["Pensiunan", "Pensiun"]],
  ["CIVIL_SERVANT", ["PNS", "ASN", "Pegawai Negeri Sipil", "PPPK", "PNS/TNI/Polri", "Pejabat Negara"]],
  ["ARMED_FORCES", ["TNI", "Tentara Nasional Indonesia"]],
  ["POLICE", ["Polri", "Polisi", "Kepolisian RI"]],
  [
    "NONE",
    [
      "Belum/Tidak Bekerja",
      "Tidak Bekerja",
      "Belum Bekerja",
      "Mengurus Rumah Tangga",
      "Ibu Rumah Tangga",
      "Pelajar/Mahasiswa",
      "Pelajar",
    ],
  ],
  ["OTHER", ["Lainnya", "Lain-lain"]],
]);

/** The highest level finished, and whether the person goes to school now. */
export type Schooling = { education: Education; enrolled: boolean };

const PRIMARY = ["SD/sederajat", "SD", "SD/MI", "SD/SDLB/MI/Paket A"];
const JUNIOR = ["SMP/sederajat", "SMP", "SLTP/sederajat", "SMP/MTs", "SMP/SMPLB/MTs/Paket B"];
const SENIOR = ["SMA/sederajat", "SMA", "SLTA/sederajat", "SMA/SMK/MA", "SMA/SMK/MA/Paket C", "SMK"];
const TERTIARY = [
  "PT",
  "Perguruan Tinggi",
  "PT/Akademi",
  "PT/sederajat",
  "Akademi/PT",
  "D1/D2/D3/D4/S1/S2/S3",
  "S1",
  "Diploma",
];

/** Who attends a level has finished the one below it. */
export const SCHOOLING: Dictionary<Schooling> = dictionaryOf([
  [
    { education: "NONE", enrolled: false },
    ["Tidak Sekolah", "Tidak/Belum Sekolah", "Belum Sekolah", "Tidak Pernah Sekolah"],
  ],
  [
    { education: "INCOMPLETE_PRIMARY", enrolled: false },
    ["Tidak Tamat SD", "Tidak Tamat SD/sederajat", "Belum Tamat SD/sederajat"],
  ],
  [{ education: "INCOMPLETE_PRIMARY", enrolled: true }, attending(PRIMARY)],
  [{ education: "PRIMARY", enrolled: false }, finished(PRIMARY)],
  [{ education: "PRIMARY", enrolled: true }, attending(JUNIOR)],
  [{ education: "JUNIOR", enrolled: false }, finished(JUNIOR)],
  [{ education: "JUNIOR", enrolled: true }, attending(SENIOR)],
  [{ education: "SENIOR", enrolled: false }, finished(SENIOR)],
  [{ education: "SENIOR", enrolled: true }, [...attending(TERTIARY), "Mahasiswa", "Masih/Mahasiswa PT"]],
  [{ education: "TERTIARY", enrolled: false }, finished(TERTIARY)],
]);

function attending(level: readonly string[]): string[] {
  return level.flatMap((name) => [`Masih/Siswa ${name}`, `Masih ${name}`, `Siswa ${name}`, `Masih Sekolah ${name}`]);
}

function finished(level: readonly string[]): string[] {
  return level.flatMap((name) => [`Tamat ${name}`, `Lulus ${name}`]);
}

import type { ColumnTable } from "../shared/column-mapping.ts";
import { CANDIDATE_CONTENTS } from "./candidate-contents.ts";

/** What Sasar reads of a list as departments, villages and Baznas send it. */
export type CandidateField = keyof typeof TITLES;

const TITLES = {
  /** Written by Sasar into a downloaded list, so that the mended file finds its rows again. */
  rowId: ["ID Baris", "id_baris", "id baris sasar", "row id"],
  name: [
    "Nama",
    "nama_lengkap",
    "nama penerima",
    "nama calon penerima",
    "nama calon",
    "nama penerima manfaat",
    "nama mustahik",
    "nama pemohon",
    "nama kepala keluarga",
    "kepala keluarga",
    "nama warga",
    "nama siswa",
    "name",
  ],
  nik: [
    "NIK",
    "no_nik",
    "nomor_nik",
    "no ktp",
    "nomor ktp",
    "nik/no ktp",
    "no ktp/nik",
    "nik ktp",
    "nik penerima",
    "nomor induk kependudukan",
  ],
  kk: ["Nomor KK", "no_kk", "nokk", "kk", "no kartu keluarga", "nomor kartu keluarga", "no. kk"],
  birthPlace: ["Tempat Lahir", "tmp_lahir", "tempat_lahir", "birth place"],
  birthDate: ["Tanggal Lahir", "tgl_lahir", "tgllahir", "tgl. lahir", "birth date", "date of birth"],
  birthPlaceAndDate: [
    "Tempat/Tanggal Lahir",
    "ttl",
    "tempat, tanggal lahir",
    "tempat tgl lahir",
    "tempat/tgl lahir",
    "tempat dan tanggal lahir",
    "tpt/tgl lahir",
    "tempat & tanggal lahir",
  ],
  sex: ["Jenis Kelamin", "jns_kelamin", "jk", "l/p", "kelamin", "sex", "gender"],
  village: [
    "Desa/Kelurahan",
    "desa",
    "kelurahan",
    "desa_kelurahan",
    "desa_kel",
    "kel/desa",
    "nama desa",
    "nama kelurahan",
    "village",
  ],
  district: ["Kecamatan", "kec", "nama kecamatan", "district"],
  address: ["Alamat", "alamat lengkap", "alamat rumah", "alamat domisili", "dusun", "address"],
  rt: ["RT"],
  rw: ["RW"],
  rtRw: ["RT/RW", "rt rw", "rt/ rw"],
  religion: ["Agama", "religion"],
  asnaf: ["Asnaf", "golongan asnaf", "kategori asnaf", "kategori mustahik"],
  purpose: ["Peruntukan", "tujuan", "keperluan", "jenis bantuan", "bentuk bantuan", "kebutuhan", "purpose"],
} as const satisfies Record<string, readonly string[]>;

/** Telephone numbers are not needed to aim aid and are not loaded. */
export const CANDIDATE_COLUMNS: ColumnTable<CandidateField> = {
  titles: TITLES,
  known: [
    "No",
    "Nomor",
    "No.",
    "Nomor urut",
    "No urut",
    "No HP",
    "Nomor HP",
    "HP",
    "No. Telp",
    "Telepon",
    "No Telepon",
    "WA",
    "No WA",
    "Keterangan",
    "Ket",
    "Tanda Tangan",
    "Paraf",
    "Foto",
    "Umur",
    "Usia",
    "Pekerjaan",
    "Pendidikan",
    "Status",
    "Provinsi",
    "Kabupaten",
    "Kabupaten/Kota",
    "Penanda",
    "Pengganti yang disarankan",
    "Nominal",
    "Jumlah",
    "Nilai Bantuan",
    "Rekening",
    "No Rekening",
    "Nama Ibu Kandung",
  ],
  keys: ["rowId", "name", "nik", "kk"],
  contents: CANDIDATE_CONTENTS,
};

export const REQUIRED_CANDIDATE_FIELDS = ["name"] as const satisfies readonly CandidateField[];

/** The title under which a column is recognised again, whatever the language of the desk. */
export function titleOfColumn(field: CandidateField): string {
  return CANDIDATE_COLUMNS.titles[field][0] ?? field;
}

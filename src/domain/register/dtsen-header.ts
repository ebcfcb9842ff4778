import type { ColumnTable } from "../shared/column-mapping.ts";

/** What Sasar reads of the family set of DTSEN. */
export type DtsenFamilyField = keyof typeof FAMILY_TITLES;

/** What Sasar reads of its set of family members. */
export type DtsenPersonField = keyof typeof PERSON_TITLES;

/** Titles that only DTSEN has: they tell its sets from a P3KE file of a regency that added the KK number. */
export const DTSEN_ONLY = [
  "desil_nasional",
  "desil_provinsi",
  "desil_kabupaten_kota",
  "pbi_nas",
  "pbi_pemda",
] as const satisfies readonly string[];

/** Titles that only P3KE has. */
const P3KE_ONLY = [
  "ID Keluarga P3KE",
  "id_p3ke",
  "id_keluarga_p3ke",
  "Desil Kesejahteraan",
  "jenis_desil",
  "Padan Dukcapil",
  "padan_siak",
  "Resiko Stunting",
];

const KK = ["nomor_kartu_keluarga", "no_kartu_keluarga", "nomor_kk", "no_kk", "nokk"];
const NIK = ["nomor_induk_kependudukan", "nik", "no_nik", "nomor_nik"];

const PLACE = {
  regency: ["nama_kabupaten_kota", "kabupaten_kota", "nama_kabupaten", "kabupaten", "kabkot"],
  district: ["nama_kecamatan", "kecamatan", "kec"],
  village: ["nama_desa_kelurahan", "nama_kelurahan_desa", "desa_kelurahan", "kelurahan_desa", "nama_desa", "desa"],
  villageCode: [
    "kode_desa_kelurahan",
    "kode_kelurahan_desa",
    "kode_desa",
    "kode_kelurahan",
    "kode_wilayah",
    "kode_kemendagri",
    "kode_bps",
  ],
} as const;

const DECILES = {
  decile: ["desil_nasional", "desil_nas"],
  provincialDecile: ["desil_provinsi", "desil_prov"],
  regencyDecile: ["desil_kabupaten_kota", "desil_kabkot", "desil_kabupaten", "desil_kota"],
} as const;

const FAMILY_TITLES = {
  kk: KK,
  ...PLACE,
  ...DECILES,
  address: ["alamat", "alamat_lengkap", "alamat_rumah"],
  rt: ["rt", "no_rt"],
  rw: ["rw", "no_rw"],
  headName: ["nama_kepala_keluarga", "kepala_keluarga", "nama_krt", "nama"],
  nik: [...NIK, "nik_kepala_keluarga", "nomor_induk_kependudukan_kepala_keluarga"],
  ownership: [
    "status_kepemilikan_rumah",
    "status_kepemilikan_bangunan",
    "kepemilikan_rumah",
    "status_bangunan",
    "rumah",
  ],
  roof: ["jenis_atap_terluas", "jenis_atap", "bahan_atap", "atap"],
  wall: ["jenis_dinding_terluas", "jenis_dinding", "bahan_dinding", "dinding"],
  floor: ["jenis_lantai_terluas", "jenis_lantai", "bahan_lantai", "lantai"],
  lighting: ["sumber_penerangan_utama", "sumber_penerangan", "penerangan"],
  power: ["daya_terpasang", "daya_listrik_terpasang", "daya_listrik", "daya"],
  cooking: ["bahan_bakar_utama_memasak", "bahan_bakar_memasak", "bahan_bakar"],
  water: ["sumber_air_minum_utama", "sumber_air_minum", "air_minum"],
  toilet: [
    "fasilitas_bab",
    "kepemilikan_fasilitas_bab",
    "fasilitas_buang_air_besar",
    "kepemilikan_fasilitas_buang_air_besar",
    "bab",
  ],
  sewage: ["pembuangan_akhir_tinja", "tempat_pembuangan_akhir_tinja", "tinja"],
  receivesPkh: ["penerima_pkh", "pkh"],
  receivesBpnt: ["penerima_bpnt", "bpnt"],
  receivesSembako: ["penerima_sembako", "sembako", "bantuan_sembako"],
} as const satisfies Record<string, readonly string[]>;

const PERSON_TITLES = {
  kk: KK,
  nik: NIK,
  name: ["nama", "nama_lengkap", "nama_anggota_keluarga", "nama_art"],
  ...PLACE,
  sex: ["jenis_kelamin", "jns_kelamin", "jk"],
  birthDate: ["tanggal_lahir", "tgl_lahir"],
  relation: [
    "hubungan_dengan_kepala_keluarga",
    "status_hubungan_dengan_kepala_keluarga",
    "hubungan_keluarga",
    "status_hubungan",
    "hubungan",
  ],
  maritalStatus: ["status_perkawinan", "status_kawin"],
  occupation: ["pekerjaan", "pekerjaan_utama"],
  education: ["pendidikan", "pendidikan_terakhir"],
  schooling: ["partisipasi_sekolah", "status_sekolah"],
} as const satisfies Record<string, readonly string[]>;

/** Variables of the two sets that Sasar knows and does not load: 52 of the family, 48 of a member. */
const KNOWN = [
  "no",
  "nomor",
  "nomor_urut",
  "no_urut_anggota",
  "kode_provinsi",
  "nama_provinsi",
  "provinsi",
  "kode_kabupaten_kota",
  "kode_kecamatan",
  "id_keluarga",
  "id_anggota_keluarga",
  "jumlah_anggota_keluarga",
  "umur",
  "usia",
  "tempat_lahir",
  "agama",
  "persentil_nasional",
  "peringkat_nasional",
  "luas_lantai",
  "kloset",
  "jenis_kloset",
  "jarak_sumber_air_ke_tpa_tinja",
  "aset_bergerak",
  "aset_lahan",
  "aset_rumah_lain",
  "jumlah_sapi",
  "jumlah_kerbau",
  "jumlah_kuda",
  "jumlah_babi",
  "jumlah_kambing_domba",
  "jumlah_sepeda_motor",
  "jumlah_mobil",
  "jumlah_emas",
  "lapangan_usaha",
  "status_pekerjaan",
  "status_bekerja",
  "ijazah_tertinggi",
  "jenjang_pendidikan",
  "kelas_tertinggi",
  "penyakit_kronis",
  "penyakit_kronis_menahun",
  "status_kehamilan",
  "status_disabilitas",
  "disabilitas_melihat",
  "disabilitas_mendengar",
  "disabilitas_berjalan",
  "disabilitas_berbicara",
  "disabilitas_mengingat",
  "disabilitas_mengurus_diri",
  "disabilitas_tangan_jari",
  "disabilitas_belajar",
  "disabilitas_perilaku",
  "disabilitas_sedih_depresi",
  "pbi_nas",
  "pbi_pemda",
  "periode",
  "tanggal_data",
] as const;

export const DTSEN_FAMILY_COLUMNS: ColumnTable<DtsenFamilyField> = {
  titles: FAMILY_TITLES,
  known: KNOWN,
  keys: ["kk", "headName", "nik"],
  foreign: [...P3KE_ONLY, ...PERSON_TITLES.relation],
};

export const DTSEN_PERSON_COLUMNS: ColumnTable<DtsenPersonField> = {
  titles: PERSON_TITLES,
  known: [...KNOWN, ...DECILES.decile, ...DECILES.provincialDecile, ...DECILES.regencyDecile, "nama_kepala_keluarga"],
  keys: ["kk", "name", "nik"],
  foreign: P3KE_ONLY,
};

export const REQUIRED_DTSEN_FAMILY_FIELDS = ["kk", "headName"] as const satisfies readonly DtsenFamilyField[];
export const REQUIRED_DTSEN_PERSON_FIELDS = ["kk", "name"] as const satisfies readonly DtsenPersonField[];

import type { ColumnTable } from "../shared/column-mapping.ts";

/** What Sasar reads of a list of hand-overs: who, when, what, and the proof. */
export type DeliveryField = keyof typeof TITLES;

const TITLES = {
  rowId: ["ID Baris", "id_baris", "id baris sasar", "row id"],
  name: ["Nama", "nama penerima", "nama penerima manfaat", "nama_lengkap", "nama kpm", "nama mustahik", "name"],
  nik: ["NIK", "no_nik", "nomor_nik", "no ktp", "nik penerima"],
  birthDate: ["Tanggal Lahir", "tgl_lahir", "tgllahir", "tgl. lahir", "birth date"],
  date: [
    "Tanggal Penyaluran",
    "tanggal salur",
    "tgl penyaluran",
    "tanggal serah terima",
    "tanggal terima",
    "tanggal",
    "tgl",
    "date",
  ],
  amount: [
    "Jumlah Disalurkan",
    "jumlah",
    "nominal",
    "nilai",
    "jumlah (rp)",
    "nominal (rp)",
    "jumlah diterima",
    "nilai disalurkan",
    "amount",
  ],
  goods: ["Barang", "nama barang", "jenis barang", "bentuk barang", "goods"],
  complete: ["Tuntas", "selesai", "lunas", "complete"],
  proof: ["Bukti", "nomor bast", "no bast", "bast", "nomor bukti", "bukti serah terima", "kuitansi", "proof"],
} as const satisfies Record<string, readonly string[]>;

export const DELIVERY_COLUMNS: ColumnTable<DeliveryField> = {
  titles: TITLES,
  known: [
    "No",
    "Nomor",
    "No.",
    "No urut",
    "Desa/Kelurahan",
    "Desa",
    "Kecamatan",
    "Alamat",
    "Jumlah Disetujui",
    "Sudah Disalurkan",
    "Jenis Kelamin",
    "Nomor KK",
    "Keterangan",
    "Ket",
    "Tanda Tangan",
    "Paraf",
  ],
  keys: ["rowId", "name", "nik"],
};

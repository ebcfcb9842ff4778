import type { DemoFamily } from "../register/demo-family.ts";
import { cardOf } from "../register/make-card.ts";
import { FAMILY_HEADER, familyLine, PERSON_HEADER, personLines } from "../register/p3ke-file.ts";
import { firstRowOf, type OfficeCell, type OfficeSheet, officeWorkbook } from "./office-workbook.ts";
import type { Line } from "./register-dirt.ts";
import type { SampleFile, WrongRow } from "./sample-file.ts";
import type { SampleRegency } from "./sample-regency.ts";

/** A column of a regency's own table: the titles above it, and what stands in it. */
type VariantColumn = readonly [group: string, parent: string, title: string, cell: (row: VariantRow) => string];
type VariantRow = { line: Line; family: DemoFamily };

const cell = (title: string) => (row: VariantRow) => row.line[title] ?? "";
const blank = () => "";
const inAddress = (pattern: RegExp) => (row: VariantRow) => pattern.exec(row.family.address)?.[1] ?? "";

/** What both tables of a regency's verification of 2024 begin with. */
const PLACE: readonly VariantColumn[] = [
  ["IDENTITAS", "", "id_keluarga_p3ke", cell("ID Keluarga P3KE")],
  ["IDENTITAS", "", "nomor_KK", (row) => cardOf(row.family)],
  ["IDENTITAS", "", "kabupaten_kota", cell("Kabupaten/Kota")],
  ["IDENTITAS", "", "kecamatan", cell("Kecamatan")],
  ["IDENTITAS", "", "desa_kelurahan", cell("Desa/Kelurahan")],
  ["IDENTITAS", "", "kode_kemendagri", cell("Kode Kemdagri")],
];

const FAMILY: readonly VariantColumn[] = [
  ...PLACE,
  ["IDENTITAS", "", "desil", cell("Desil Kesejahteraan")],
  ["IDENTITAS", "", "persentil", (row) => String(row.family.decile * 10 - (Number(row.family.p3keId) % 10))],
  ["IDENTITAS", "Alamat", "RT", inAddress(/RT (\d+)/)],
  ["IDENTITAS", "Alamat", "RW", inAddress(/RW (\d+)/)],
  ["IDENTITAS", "", "nama_kepala_keluarga", cell("Kepala Keluarga")],
  ["IDENTITAS", "", "nik", cell("NIK")],
  ["IDENTITAS", "", "padan_dukcapil", cell("Padan Dukcapil")],
  ["IDENTITAS", "", "jenis_kelamin", cell("Jenis Kelamin")],
  ["IDENTITAS", "", "tgl_lahir", cell("Tanggal Lahir")],
  ["IDENTITAS", "", "pekerjaan", cell("Pekerjaan")],
  ["IDENTITAS", "", "pendidikan", cell("Pendidikan")],
  ["KONDISI RUMAH", "", "kepemilikan_rumah", cell("Kepemilikan Rumah")],
  ["KONDISI RUMAH", "Atap", "jenis_atap", cell("Jenis Atap")],
  ["KONDISI RUMAH", "Atap", "kualitas_atap", blank],
  ["KONDISI RUMAH", "Dinding", "jenis_dinding", cell("Jenis Dinding")],
  ["KONDISI RUMAH", "Dinding", "kualitas_dinding", blank],
  ["KONDISI RUMAH", "Lantai", "jenis_lantai", cell("Jenis Lantai")],
  ["KONDISI RUMAH", "Lantai", "kualitas_lantai", blank],
  ["KONDISI RUMAH", "Listrik", "sumber_penerangan", (row) => lightOf(row).label],
  ["KONDISI RUMAH", "Listrik", "daya_listrik_terpasang", (row) => lightOf(row).power],
  ["KONDISI RUMAH", "", "bahan_bakar_memasak", cell("Bahan Bakar Memasak")],
  ["KONDISI RUMAH", "", "sumber_air_minum", cell("Sumber Air Minum")],
  ["KONDISI RUMAH", "", "fasilitas_bab", cell("Memiliki Fasilitas Buang Air Besar")],
  ["BANTUAN", "Penerima", "BPNT", cell("Penerima BPNT")],
  ["BANTUAN", "Penerima", "PKH", cell("Penerima PKH")],
  ["BANTUAN", "Penerima", "BST", cell("Penerima BST")],
  ["BANTUAN", "", "resiko_stunting", cell("Resiko Stunting")],
  ["HASIL VERVAL", "", "PRIORITAS_VERVAL", (row) => (row.family.decile === 1 ? "1" : "2")],
  ["HASIL VERVAL", "", "nama_perbaikan", blank],
  ["HASIL VERVAL", "", "NIK_perbaikan", blank],
  ["HASIL VERVAL", "VERVAL", "memenuhi_kriteria", () => "Ya"],
  ["HASIL VERVAL", "VERVAL", "alasan_tidak_memenuhi", blank],
  ["HASIL VERVAL", "VERVAL", "keterangan", blank],
];

const PERSON: readonly VariantColumn[] = [
  ...PLACE,
  ["ANGGOTA", "", "id_individu", cell("ID Individu")],
  ["ANGGOTA", "", "nama", cell("Nama")],
  ["ANGGOTA", "", "nik", cell("NIK")],
  ["ANGGOTA", "", "padan_dukcapil", cell("Padan Dukcapil")],
  ["ANGGOTA", "", "jenis_kelamin", cell("Jenis Kelamin")],
  ["ANGGOTA", "", "hubungan_keluarga", cell("Hubungan dengan Kepala Keluarga")],
  ["ANGGOTA", "", "tgl_lahir", cell("Tanggal Lahir")],
  ["ANGGOTA", "", "status_kawin", cell("Status Kawin")],
  ["ANGGOTA", "Kegiatan", "status_pekerjaan", blank],
  ["ANGGOTA", "Kegiatan", "pekerjaan", cell("Pekerjaan")],
  ["ANGGOTA", "Kegiatan", "pendidikan", cell("Pendidikan")],
  ["BANTUAN", "Penerima", "Prakerja", blank],
  ["BANTUAN", "Penerima", "KUR", blank],
  ["BANTUAN", "Penerima", "CBP", blank],
];

/** The labels of 2023: whether there is a meter, and the power beside it. */
function lightOf({ family }: VariantRow): { label: string; power: string } {
  switch (family.conditions.lighting) {
    case "Listrik Pribadi s/d 900 Watt":
      return { label: "Listrik PLN meteran", power: Number(family.p3keId) % 2 === 0 ? "450 VA" : "900 VA" };
    case "Listrik Pribadi > 900 Watt":
      return { label: "Listrik PLN meteran", power: "1.300 VA" };
    case "Listrik Bersama":
      return { label: "Listrik PLN non meteran", power: "Tidak Ada" };
    case "Genset/Solar Cell":
      return { label: "Listrik non-PLN", power: "Tidak Ada" };
    default:
      return { label: "Bukan listrik", power: "Tidak Ada" };
  }
}

/** The families of one district in a regency's own table of 2024, its header over three rows. */
export async function variantFiles(regency: SampleRegency): Promise<SampleFile[]> {
  const families = regency.families.filter(({ villageCode }) => villageCode.startsWith("61.11.05."));
  const rows = families.map((family) => ({ family, line: toLine(FAMILY_HEADER, familyLine(family, regency.places)) }));
  const people = families.flatMap((family) =>
    personLines(family, regency.places).map((cells) => ({ family, line: toLine(PERSON_HEADER, cells) })),
  );
  return [
    await workbook({
      name: "p3ke-2024-keluarga.xlsx",
      purpose: `One district as a regency's own table of 2024 has it: a header of three rows, family card, RT and RW, quality
of roof, wall and floor, power, verification columns, the labels of 2023. The second family's name was put right in the village.`,
      columns: FAMILY,
      rows: corrected(rows),
      wrong: [
        {
          row: 1,
          who: families[1]?.members[0].name ?? "",
          what: "the name as it was put right in the village, NAME_CORRECTED",
        },
      ],
    }),
    await workbook({
      name: "p3ke-2024-individu.xlsx",
      purpose: "Their members.",
      columns: PERSON,
      rows: people,
      wrong: [],
    }),
  ];
}

type Written = VariantRow & { nama_perbaikan?: string; NIK_perbaikan?: string };

function corrected(rows: readonly VariantRow[]): Written[] {
  return rows.map((row, i) => {
    const nik = row.line.NIK ?? "";
    if (i !== 1) return row;
    return { ...row, nama_perbaikan: `${row.line["Kepala Keluarga"]} ALI`, NIK_perbaikan: nik };
  });
}

type Table = {
  name: string;
  purpose: string;
  columns: readonly VariantColumn[];
  rows: readonly Written[];
  wrong: readonly { row: number; who: string; what: string }[];
};

async function workbook({ name, purpose, columns, rows, wrong }: Table): Promise<SampleFile> {
  const sheet: OfficeSheet = {
    name: "DATA VERVAL",
    titles: ["HASIL VERIFIKASI DAN VALIDASI P3KE 2024 (CONTOH SINTETIS)", "Semua orang di berkas ini dikarang"],
    header: headerOf(columns),
    rows: rows.map((row, i) => [i + 1, ...columns.map((column) => cellOf(column, row))]),
    footer: [[], ["Sukadana, 28 Juni 2024"], ["Kepala BAPPERIDA"]],
    widths: [6, ...columns.map(() => 18)],
  };
  const first = firstRowOf(sheet);
  const rowsOfFile = wrong.map((one): WrongRow => ({ ...one, row: first + one.row, refused: false }));
  return { name, purpose: purpose.replace(/\s+/g, " "), content: await officeWorkbook(sheet), wrong: rowsOfFile };
}

function cellOf([, , title, read]: VariantColumn, row: Written): string {
  if (title === "nama_perbaikan") return row.nama_perbaikan ?? "";
  return title === "NIK_perbaikan" ? (row.NIK_perbaikan ?? "") : read(row);
}

/** Group over its columns, parent over its own, and a title without a parent over two rows. */
function headerOf(columns: readonly VariantColumn[]): OfficeCell[][] {
  const groups = columns.map(([group]) => group);
  const parents = columns.map(([group, parent, title]) => (parent === "" ? `${group} ${title}` : `${group} ${parent}`));
  return [
    [{ text: "No", down: 3 }, ...merged(groups, (text) => text)],
    [null, ...columns.map(([, parent, title], i) => parentCell({ parent, title, i, parents }))],
    [null, ...columns.map(([, parent, title]) => (parent === "" ? null : title))],
  ];
}

type Parent = { parent: string; title: string; i: number; parents: readonly string[] };

function parentCell({ parent, title, i, parents }: Parent): OfficeCell {
  if (parent === "") return { text: title, down: 2 };
  return merged(parents, () => parent)[i] ?? null;
}

function merged(keys: readonly string[], textOf: (key: string) => string): OfficeCell[] {
  return keys.map((key, i) => {
    if (keys[i - 1] === key) return null;
    let across = 1;
    while (keys[i + across] === key) across += 1;
    return { text: textOf(key), across };
  });
}

function toLine(header: readonly string[], cells: readonly string[]): Line {
  return Object.fromEntries(header.map((title, i) => [title, cells[i] ?? ""]));
}

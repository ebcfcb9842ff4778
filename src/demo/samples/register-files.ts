import { FAMILY_HEADER, PERSON_HEADER } from "../register/p3ke-file.ts";
import { toCsv } from "../register/to-csv.ts";
import { firstRowOf, officeWorkbook } from "./office-workbook.ts";
import type { Line } from "./register-dirt.ts";
import type { SampleFile, WrongRow } from "./sample-file.ts";
import type { SampleLine, SampleRegister } from "./sample-register.ts";

/** The titles under which a regency's own export of 2023 has the columns of the family file, stray blanks included. */
const FAMILY_TITLES_2023 =
  "id_keluarga_p3ke,provinsi,kabkot,kecamatan,desa_kelurahan,kode_kemendagri,jenis_desil,alamat,nama_kepala_keluarga,nik,padan_siak,jns_kelamin,tgl_lahir,pekerjaan,pendidikan,rumah,punya_tabungan,atap,dinding,lantai,penerangan,bahan_bakar,air_minum,fas_bab,penerima _bpnt,penerima_bpum,penerima_bst,penerima_pkh,penerima_sembako,resiko_stunting".split(
    ",",
  );
const PERSON_TITLES_2023 =
  "id_keluarga_p3ke,provinsi,kabkot,kecamatan,desa_kelurahan,kode_kemendagri,jenis_desil,alamat,id_individu,nama,nik,padan_siak,jns_kelamin,hub_dgn_kpl_keluarga,tgl_lahir,status_kawin,pekerjaan,pendidikan,usia_dibawah_7_tahun,usia_7-12,usia_13-15,usia_16-18,usia_19-21,usia_22-59,usia _60_tahun_keatas,penerima _bpnt,penerima_bpum,penerima_bst,penerima_pkh,penerima_sembako,resiko_stunting".split(
    ",",
  );

/** What Sasar writes behind refused rows. The number of the import is different every time: it is copied from the download. */
const MENDING_TITLES = ["Baris asal", "Kolom bermasalah", "Alasan ditolak", "Nomor muatan"] as const;
const COPY_NUMBER = "salin dari berkas ditolak yang diunduh";

type Table = {
  name: string;
  title: string;
  header: readonly string[];
  titles2023: readonly string[];
  lines: readonly SampleLine[];
};

/** The sample register as XLSX with a title block and as CSV under other titles, and its refused rows mended. */
export async function registerFiles(register: SampleRegister): Promise<SampleFile[]> {
  const family: Table = {
    name: "p3ke-keluarga",
    title: "DATA KELUARGA P3KE (CONTOH SINTETIS)",
    header: FAMILY_HEADER,
    titles2023: FAMILY_TITLES_2023,
    lines: register.families,
  };
  const person: Table = {
    name: "p3ke-individu",
    title: "DATA INDIVIDU P3KE (CONTOH SINTETIS)",
    header: PERSON_HEADER,
    titles2023: PERSON_TITLES_2023,
    lines: register.people,
  };
  return [
    await asWorkbook(
      family,
      "Families of the later release, as the BAST hands them over: a title block, `No` in front.",
    ),
    await asWorkbook(person, "Their members."),
    asCsv(
      family,
      "The same families under the titles of a regency's own export, semicolons, UTF-8 with a `sep=` line.",
    ),
    asCsv(person, "The same members, likewise."),
    await mended(family, register.mendedFamilies),
    await mended(person, register.mendedPeople),
  ];
}

async function asWorkbook({ name, title, header, lines }: Table, purpose: string): Promise<SampleFile> {
  const sheet = {
    name: "Data",
    titles: [title, "KABUPATEN KAYONG UTARA", "Semua orang di berkas ini dikarang"],
    header: [["No", ...header]],
    rows: lines.map(({ line }, i) => [i + 1, ...header.map((column) => line[column] ?? "")]),
    footer: [["Sumber: contoh sintetis Sasar"]],
    widths: [6, ...header.map(() => 18)],
  };
  const content = await officeWorkbook(sheet);
  return { name: `${name}.xlsx`, content, purpose, wrong: wrongRows(lines, { header, first: firstRowOf(sheet) }) };
}

function asCsv({ name, header, titles2023, lines }: Table, purpose: string): SampleFile {
  const csv = toCsv(
    titles2023,
    lines.map(({ line }) => header.map((column) => line[column] ?? "")),
  );
  const content = Buffer.from(`\ufeffsep=;\r\n${csv}`);
  return { name: `${name}.csv`, content, purpose, wrong: wrongRows(lines, { header, first: 2 }) };
}

async function mended({ name, header }: Table, lines: readonly Line[]): Promise<SampleFile> {
  const content = await officeWorkbook({
    name: "Ditolak",
    titles: [],
    header: [[...header, ...MENDING_TITLES]],
    rows: lines.map((line) => [...header.map((column) => line[column] ?? ""), "", "", "sudah diperbaiki", COPY_NUMBER]),
    footer: [],
    widths: [...header, ...MENDING_TITLES].map(() => 18),
  });
  const purpose =
    "Its refused rows once mended. Copy the number under `Nomor muatan` from the refused file you downloaded: by it the rows join their release.";
  return { name: `${name}-ditolak-diperbaiki.xlsx`, content, purpose, wrong: [] };
}

function wrongRows(
  lines: readonly SampleLine[],
  { header, first }: { header: readonly string[]; first: number },
): WrongRow[] {
  const nameTitle = header.find((column) => column === "Kepala Keluarga" || column === "Nama") ?? "";
  return lines.flatMap(({ line, what, refused }, i) =>
    what === null ? [] : [{ row: first + i, who: line[nameTitle] || "(no name)", what, refused }],
  );
}

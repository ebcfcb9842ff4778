import { describe, expect, test } from "vitest";
import { HISTORY_COLUMNS } from "../assistance/history-header.ts";
import { CANDIDATE_COLUMNS } from "../proposal/candidate-header.ts";
import { FAMILY_COLUMNS, PERSON_COLUMNS } from "../register/header.ts";
import { applyMapping, headerSignature } from "./column-mapping.ts";
import { assumeHeader, isDataRow, readHeader, recogniseHeader } from "./header-recognition.ts";
import type { RawRow } from "./raw-row.ts";

/** Rows as a reader gives them: blank ones left out, their number kept. */
function rows(...lines: string[]): RawRow[] {
  return lines
    .map((line, i) => ({ number: i + 1, cells: line === "" ? [] : line.split("|").map((text) => ({ text })) }))
    .filter((row) => row.cells.length > 0);
}

const FAMILY_2022 =
  "No|ID Keluarga P3KE|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri|Desil Kesejahteraan|Alamat|Kepala Keluarga|NIK|Padan Dukcapil|Jenis Kelamin|Tanggal Lahir|Pekerjaan|Pendidikan|Kepemilikan Rumah|Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya|Jenis Atap|Jenis Dinding|Jenis Lantai|Sumber Penerangan|Bahan Bakar Memasak|Sumber Air Minum|Memiliki Fasilitas Buang Air Besar|Penerima BPNT|Penerima BPUM|Penerima BST|Penerima PKH|Penerima SEMBAKO|Resiko Stunting";
const PERSON_2022 =
  "ID Keluarga P3KE|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri|Desil Kesejahteraan|Alamat|ID Individu|Nama|NIK|Padan Dukcapil|Jenis Kelamin|Hubungan dengan Kepala Keluarga|Tanggal Lahir|Status Kawin|Pekerjaan|Pendidikan|Usia dibawah 7 tahun|Usia 7-12|Usia 13-15|Usia 16-18|Usia 19-21|Usia 22-59|Usia 60 tahun keatas|Penerima BPNT|Penerima BPUM|Penerima BST|Penerima PKH|Penerima SEMBAKO|Resiko Stunting";

describe("P3KE files of 2022", () => {
  test("every column of the family file has its field, but for those that Sasar knows and does not use", () => {
    const header = recogniseHeader(rows(FAMILY_2022), FAMILY_COLUMNS);
    expect(header?.columns).toHaveLength(28);
    expect(header?.columns.every(({ confidence }) => confidence === "EXACT")).toBe(true);
    expect(header?.unmapped.map(({ title, known }) => [title, known])).toEqual([
      ["No", true],
      ["Provinsi", true],
      ["Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya", true],
    ]);
  });

  test("every column of the person file too", () => {
    const header = recogniseHeader(rows(PERSON_2022), PERSON_COLUMNS);
    expect(header?.columns).toHaveLength(15);
    expect(header?.unmapped.every(({ known }) => known)).toBe(true);
  });

  test("a person file is never taken for a family file, much as they have in common", () => {
    expect(recogniseHeader(rows(PERSON_2022), FAMILY_COLUMNS)).toBeNull();
    expect(recogniseHeader(rows(FAMILY_2022), PERSON_COLUMNS)?.columns.length).toBeLessThan(20);
  });

  test("the aliases seen in regencies' files, stray blanks included", () => {
    const line =
      "id_p3ke|kabkot|kecamatan|desa_kelurahan|kd_kemdagri|jenis_desil|alamat|nama_kepala_keluarga|nik|padan_siak|jenis_kelamin|tgl_lahir|rumah|atap|dinding|lantai|penerangan|bahan_bakar|air_minum|fas_bab|penerima _bpnt|resiko_stunting";
    const header = recogniseHeader(rows(line), FAMILY_COLUMNS);
    expect(header?.columns.map(({ field }) => field)).toEqual([
      ...["familyId", "regency", "district", "village", "villageCode", "decile", "address", "headName", "nik"],
      ...["dukcapilMatched", "sex", "birthDate", "ownership", "roof", "wall", "floor", "lighting", "cooking", "water"],
      ...["toilet", "receivesBpnt", "stunting"],
    ]);
  });
});

describe("where the header stands", () => {
  test("below title lines", () => {
    const file = rows("DAFTAR CALON PENERIMA", "Tahun 2025", "", "No|Nama|NIK|Desa", "1|Siti|6111|Sutera");
    expect(recogniseHeader(file, CANDIDATE_COLUMNS)).toMatchObject({ firstRow: 4, lastRow: 4 });
  });

  test("over three rows, a group standing above its columns", () => {
    const file = rows(
      "DATA KELUARGA||||Bantuan",
      "ID Keluarga P3KE|Kepala Keluarga|NIK|Desa|Penerima||",
      "||||BPNT|PKH|BST",
      "1001|Siti|6111|Sutera|Ya|Tidak|Ya",
    );
    const header = recogniseHeader(file, FAMILY_COLUMNS);
    expect(header?.lastRow).toBe(3);
    expect(header?.mapping).toEqual({
      familyId: 0,
      headName: 1,
      nik: 2,
      village: 3,
      receivesBpnt: 4,
      receivesPkh: 5,
      receivesBst: 6,
    });
  });

  test("a column's own title goes before the title of its group", () => {
    const file = rows("No|Nama|NIK|Alamat||", "|||RT/RW|Desa|Kecamatan", "1|Siti|6111|2/1|Sutera|Sukadana");
    const header = recogniseHeader(file, CANDIDATE_COLUMNS);
    expect(header?.mapping).toEqual({ name: 1, nik: 2, rtRw: 3, village: 4, district: 5 });
  });

  test.each([
    ["KK under a column of another kind", "No|Nama|Status Keluarga|Desa", "1|Hasanah|KK|Sutera"],
    ["a hamlet's word under the remarks", "Nama|NIK|Keterangan", "Hasanah|6111014503810001|Dusun"],
    ["a narrow list", "Nama|Desa|Hubungan", "Hasanah|Sutera|KK"],
  ])("never on the first row of the list, though a cell of it is a title elsewhere: %s", (_, titles, first) => {
    expect(recogniseHeader(rows(titles, first, first), CANDIDATE_COLUMNS)).toMatchObject({ firstRow: 1, lastRow: 1 });
  });

  test("nowhere, when no row names two fields; the officer then points it out", () => {
    const file = rows("kolom A|kolom B", "1|2");
    expect(recogniseHeader(file, CANDIDATE_COLUMNS)).toBeNull();
    expect(readHeader(file.slice(0, 1), CANDIDATE_COLUMNS).unmapped).toHaveLength(2);
  });
});

describe("a file in which no header was recognised", () => {
  test.each([
    [
      "foreign titles",
      ["Full name|Identity|Place", "Hasanah|6111014503810001|Sutera"],
      1,
      ["Full name", "Identity", "Place"],
    ],
    [
      "foreign titles below a title line",
      ["LIST 2026", "Full name|Identity", "Hasanah|6111 0145 0381 0001"],
      2,
      ["Full name", "Identity"],
    ],
    [
      "typed without titles",
      ["Hasanah|6111014503810001|Sutera", "Joko|6111011203750002|Sutera"],
      0,
      ["Kolom A", "Kolom B", "Kolom C"],
    ],
    ["typed without titles below a title line", ["DAFTAR", "Hasanah|12-03-1975"], 1, ["Kolom A", "Kolom B"]],
    ["nothing that tells", ["Kode|Uraian", "1|Belanja"], 1, ["Kode", "Uraian"]],
  ])("%s", (_, lines, lastRow, titles) => {
    const file = rows(...lines);
    const header = assumeHeader(file, CANDIDATE_COLUMNS);
    expect(header).toMatchObject({ lastRow, titles });
    const list = file.filter((row) => row.number > lastRow);
    expect(list.every((row) => isDataRow(row, header, CANDIDATE_COLUMNS))).toBe(true);
  });
});

describe("candidate lists and aid histories", () => {
  test.each([
    [
      "No. Urut|Nama Lengkap|No. KTP|No KK|TTL|L/P|Desa|Kec.|RT/RW|No HP",
      "name nik kk birthPlaceAndDate sex village district rtRw",
    ],
    ["NAMA MUSTAHIK|NIK|Alamat|Asnaf|Jenis Bantuan", "name nik address asnaf purpose"],
    ["Nama Siswa|NIK|Tempat Lahir|Tgl. Lahir|Kelurahan", "name nik birthPlace birthDate village"],
    ["ID Baris|Nama|NIK", "rowId name nik"],
  ])("%s", (line, fields) => {
    expect(recogniseHeader(rows(line), CANDIDATE_COLUMNS)?.columns.map(({ field }) => field)).toEqual(
      fields.split(" "),
    );
  });

  test.each([
    ["Kode Program|NIK|Nama Penerima|Desa|Tahun|Nominal (Rp)", "programmeCode nik name village year amount"],
    ["id_keluarga|Nama Bantuan|Dari|Sampai|Jumlah|Status", "familyId programmeName periodFrom periodTo amount state"],
  ])("%s", (line, fields) => {
    expect(recogniseHeader(rows(line), HISTORY_COLUMNS)?.columns.map(({ field }) => field)).toEqual(fields.split(" "));
  });

  test("a title that only resembles one is a guess, another person's is none", () => {
    const header = recogniseHeader(rows("Nama Ayah|NIK|Tangal Lahir|Alamat Tempat Tinggal|Desa"), CANDIDATE_COLUMNS);
    expect(header?.columns.map(({ field, confidence }) => [field, confidence])).toEqual([
      ["nik", "EXACT"],
      ["birthDate", "GUESS"],
      ["address", "GUESS"],
      ["village", "ALIAS"],
    ]);
    expect(header?.unmapped.map(({ title }) => title)).toEqual(["Nama Ayah"]);
  });

  test("of two columns for one field the better named one wins", () => {
    const header = recogniseHeader(rows("Nama Penerima|Nama|NIK"), CANDIDATE_COLUMNS);
    expect(header?.mapping).toEqual({ name: 1, nik: 2 });
  });
});

describe("rows below the header", () => {
  const file = rows("No|Nama|NIK|Desa|Alamat", "x");
  const header = readHeader(file.slice(0, 1), CANDIDATE_COLUMNS);

  test.each([
    ["a candidate", "1|Siti|6111011203750001|Sutera|RT 2", true],
    ["one who has no NIK", "2|Ujang|||", true],
    ["one whose name is missing: refused in words later", "3||6111011203750001|Sutera|", true],
    ["much without a name or NIK: refused in words later", "4||-|Sutera|RT 1", true],
    ["the numbering of columns", "1|2|3|4|5", false],
    ["the numbering of columns in brackets", "(1)|(2)|(3)|(4)|(5)", false],
    ["the header on the next page", "No|Nama|NIK|Desa|Alamat", false],
    ["a sum", "|JUMLAH|2||", false],
    ["a place and date", "|||Sukadana, 3 Maret 2025|", false],
    ["who signs", "|Mengetahui,|||", false],
    ["the signer's office", "||||Kepala Dinas", false],
    ["a place and date under the names", "|Sukadana, 12 November 2026|||", false],
    ["an office under the names", "|Kepala Dinas Perumahan|||", false],
    ["the signer under the names", "|(Drs. H. Abdullah)|||", false],
    ["somebody whose name begins as a sum does", "|Totalino||Sutera|", true],
    ["somebody whose name begins as a source does", "|Sumberi|||", true],
    ["somebody whose name begins as an office does", "|Camatullah|||", true],
    ["a number and a village without a name: refused in words later", "3|||Sutera|", true],
    ["a number alone, of a form filled in to the middle", "4||||", false],
  ])("%s", (_, line, expected) => {
    expect(isDataRow({ number: 7, cells: line.split("|").map((text) => ({ text })) }, header, CANDIDATE_COLUMNS)).toBe(
      expected,
    );
  });

  test("a row of a narrow list without its name is refused in words later", () => {
    const narrow = readHeader(rows("Nama|Desa|Kecamatan"), CANDIDATE_COLUMNS);
    const row = { number: 2, cells: ["", "Sutera", "Sukadana"].map((text) => ({ text })) };
    expect(isDataRow(row, narrow, CANDIDATE_COLUMNS)).toBe(true);
  });

  test("the header's own rows are none", () => {
    expect(isDataRow({ number: 1, cells: [{ text: "x" }, { text: "y" }] }, header, CANDIDATE_COLUMNS)).toBe(false);
  });
});

test("cells are read by field, and a short row has fewer", () => {
  const row: RawRow = { number: 2, cells: [{ text: "1" }, { text: "Siti" }] };
  expect(applyMapping(row, { name: 1, nik: 5 })).toEqual({ name: { text: "Siti" } });
});

test("one shape of file has one signature, whatever the case and punctuation of its titles", () => {
  expect(headerSignature(["No", "Nama Lengkap", "NIK", ""])).toBe(headerSignature(["NO.", "nama_lengkap", "Nik"]));
  expect(headerSignature(["Nama", "NIK"])).not.toBe(headerSignature(["NIK", "Nama"]));
});

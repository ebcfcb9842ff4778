import { isPoorHouse } from "../desk/aid-history.ts";
import { writeStranger } from "../desk/write-row.ts";
import type { DemoFamily } from "../register/demo-family.ts";
import { firstRowOf, type OfficeCell, type OfficeSheet, officeWorkbook } from "./office-workbook.ts";
import type { SampleFile } from "./sample-file.ts";
import { isUndoubted, SAMPLE_VILLAGE, type SampleRegency } from "./sample-regency.ts";
import { longDate, type SampleRow, shortDate, writeHead, wrongRowsOf } from "./sample-row.ts";

/** The housing office's list, and the family on it that Baznas names too. */
export type HousingList = { rows: SampleRow[]; shared: DemoFamily };

/** Clean families and one of each kind of doubt, sorted by district as the office sorts them. */
export function makeHousingList(regency: SampleRegency): HousingList {
  const { take, takeOne, isListed, isHelped } = regency;
  const isFree = (family: DemoFamily) => !isListed(family) && !isHelped(family, "RTLH-LALU");
  const fits = (family: DemoFamily) =>
    isPoorHouse(family) && family.conditions.ownership === "Milik Sendiri" && isUndoubted(family);
  const write = (family: DemoFamily, writing?: Parameters<typeof writeHead>[2]) => writeHead(regency, family, writing);

  const clean = take(12, (family) => isFree(family) && fits(family));
  const short = takeOne((family) => isFree(family) && fits(family));
  const vague = takeOne((family) => isFree(family) && fits(family));
  const other = takeOne((family) => isFree(family) && fits(family));
  const shared = takeOne((family) => isFree(family) && fits(family) && family.religion === "ISLAM");
  const onBaznasList = take(
    2,
    (family) => isListed(family, "BAZNAS-RUMAH") && !isListed(family, "RTLH") && fits(family),
  );
  const repaired = takeOne((family) => isHelped(family, "RTLH-LALU") && !isListed(family) && isUndoubted(family));
  const richer = takeOne((family) => family.decile === 4 && isFree(family) && isUndoubted(family));
  const soundHouse = takeOne(
    (family) => family.decile <= 2 && !isPoorHouse(family) && isFree(family) && isUndoubted(family),
  );
  const twice = takeOne((family) => isFree(family) && fits(family));
  const spelt = write(twice, { slip: "SPELLING", what: "DUPLICATE_IN_LIST: the same person under another spelling" });
  const rows = [
    ...[...clean, twice].map((family) => write(family)),
    write(shared, { what: "OVERLAP_PENDING: once Baznas's sample list, which names the family too, is submitted" }),
    write(short, { changes: { nik: short.members[0].nik.slice(0, 15) }, what: "NIK_INVALID: 15 digits" }),
    write(vague, { slip: "NAME_AND_VILLAGE_ONLY", what: "IDENTITY_UNCERTAIN: name and village only" }),
    write(other, {
      slip: "NO_NIK",
      changes: { nik: repaired.members[0].nik, birthDate: null },
      what: "IDENTITY_CONFLICT: the NIK is somebody else's",
    }),
    ...onBaznasList.map((family) =>
      write(family, { what: "OVERLAP_PENDING: Baznas proposes a house for this family too (demo)" }),
    ),
    write(repaired, { what: "OVERLAP_COMMITTED: the house was repaired before (demo)" }),
    write(richer, { what: "TARGET_DECILE and TARGET_CRITERIA: decile 4, and the house is sound" }),
    write(soundHouse, { what: "TARGET_CRITERIA: roof, wall and floor are sound" }),
    {
      values: writeStranger("Mak Timah", SAMPLE_VILLAGE, regency.places),
      what: "IDENTITY_UNMATCHED: nobody in the register",
    },
  ];
  return { rows: [...sorted(rows), spelt], shared };
}

/** As the office sends it: title block, `Alamat` over three columns, districts merged, place and date of birth in one column. */
export async function housingFile({ rows }: HousingList): Promise<SampleFile> {
  const sheet: OfficeSheet = {
    ...layout(rows),
    rows: rows.map((row, i) => [i + 1, row.values.name, row.values.nik ?? "", ...restOf(row, i, rows)]),
  };
  return {
    name: "daftar-rtlh-perkim.xlsx",
    content: await officeWorkbook(sheet),
    purpose: "The housing office's list of houses to repair (programme RTLH), as offices send lists.",
    wrong: wrongRowsOf(rows, firstRowOf(sheet)),
  };
}

/** The same list after somebody turned the NIK column into numbers: a spreadsheet keeps 15 digits of 16. */
export async function damagedHousingFile({ rows }: HousingList): Promise<SampleFile> {
  const sheet: OfficeSheet = {
    ...layout(rows),
    rows: rows.map((row, i) => [i + 1, row.values.name, damaged(row.values.nik), ...restOf(row, i, rows)]),
  };
  return {
    name: "daftar-rtlh-nik-rusak.xlsx",
    content: await officeWorkbook(sheet),
    purpose:
      "The same list with NIK as numbers: the last digit is lost. Sasar says so and how to export the column as text.",
    wrong: [],
  };
}

function layout(rows: readonly SampleRow[]): OfficeSheet {
  const money = `Rp ${(rows.length * 20).toLocaleString("de-DE")}.000.000`;
  const right = (text: string): OfficeCell[] => [null, null, null, null, null, null, null, { text, across: 2 }, null];
  return {
    name: "RTLH",
    titles: [
      "DAFTAR CALON PENERIMA BANTUAN REHAB RUMAH TIDAK LAYAK HUNI",
      "DINAS PERKIM DAN LH KABUPATEN KAYONG UTARA",
      "Tahap II (contoh sintetis)",
    ],
    header: [
      [
        "No",
        "Nama Calon Penerima",
        "NIK",
        "Tempat, Tanggal Lahir",
        "L/P",
        { text: "Alamat", across: 3 },
        null,
        null,
        "Ket.",
      ],
      [null, null, null, null, null, "RT/RW", "Desa", "Kecamatan", null],
    ],
    rows: [],
    footer: [
      [{ text: `JUMLAH: ${rows.length} rumah`, across: 5 }, null, null, null, null, null, null, null, money],
      [],
      right("Sukadana, 2 November 2026"),
      right("Kepala Dinas Perkim dan LH"),
      [],
      right("(nama contoh)"),
      right("NIP 000000000000000000"),
    ],
    widths: [6, 28, 20, 28, 6, 18, 20, 18, 14],
  };
}

function restOf({ values }: SampleRow, index: number, rows: readonly SampleRow[]): OfficeCell[] {
  const { birthDate, sex, address, village, district } = values;
  const born = birthDate === null ? "" : `Sukadana, ${index % 3 === 0 ? longDate(birthDate) : shortDate(birthDate)}`;
  const rt = (address ?? "").replace(/\bR[TW] 0*/g, "");
  return [born, sex === "F" ? "P" : "L", rt, village, mergedDistrict(district, index, rows), ""];
}

/** The district stands once over all its rows. */
function mergedDistrict(district: string | null, index: number, rows: readonly SampleRow[]): OfficeCell {
  const isSame = (at: number) => rows[at]?.values.district === district;
  if (district === null || isSame(index - 1)) return null;
  let down = 1;
  while (isSame(index + down)) down += 1;
  return { text: district, down };
}

function damaged(nik: string | null): OfficeCell {
  return nik === null ? null : Math.floor(Number(nik) / 10) * 10;
}

function sorted(rows: readonly SampleRow[]): SampleRow[] {
  return rows.toSorted((one, other) => (one.values.district ?? "").localeCompare(other.values.district ?? "", "id"));
}

import { isPoorHouse } from "../desk/aid-history.ts";
import type { DemoFamily } from "../register/demo-family.ts";
import type { HousingList } from "./housing-list.ts";
import { firstRowOf, type OfficeSheet, officeWorkbook } from "./office-workbook.ts";
import type { SampleFile } from "./sample-file.ts";
import { isUndoubted, type SampleRegency } from "./sample-regency.ts";
import { type SampleRow, writeHead, wrongRowsOf } from "./sample-row.ts";

/** Baznas's list of houses: Muslim families with their asnaf; one stands on the housing office's list too. */
export function makeBaznasList(regency: SampleRegency, housing: HousingList): SampleRow[] {
  const { take, takeOne, isListed, isHelped } = regency;
  const write = (family: DemoFamily, writing: Parameters<typeof writeHead>[2] = {}) =>
    writeHead(regency, family, { asnaf: "Miskin", changes: { religion: "ISLAM" }, ...writing });
  const fits = (family: DemoFamily) =>
    isPoorHouse(family) && family.religion === "ISLAM" && isUndoubted(family) && !isListed(family);
  const clean = take(5, (family) => fits(family) && !isHelped(family, "RTLH-LALU"));
  const withoutAsnaf = takeOne((family) => fits(family) && !isHelped(family, "RTLH-LALU"));
  const repaired = takeOne(
    (family) => isHelped(family, "RTLH-LALU") && family.religion === "ISLAM" && isUndoubted(family),
  );
  return [
    ...clean.map((family, i) => write(family, { asnaf: i % 2 === 0 ? "Fakir" : "Miskin" })),
    write(housing.shared, {
      what: "OVERLAP_PENDING: the housing office proposes a house too, committed once its sample list is approved",
    }),
    writeHead(regency, withoutAsnaf, { changes: { religion: "ISLAM" }, what: "ZAKAT_ASNAF_MISSING" }),
    write(repaired, { what: "OVERLAP_COMMITTED: the house was repaired before (demo)" }),
  ];
}

/** As Baznas keeps it: days as real dates, asnaf in a column of its own. */
export async function baznasFile(rows: readonly SampleRow[]): Promise<SampleFile> {
  const sheet: OfficeSheet = {
    name: "Mustahik",
    titles: ["DAFTAR MUSTAHIK BEDAH RUMAH", "BAZNAS KABUPATEN KAYONG UTARA (contoh sintetis)"],
    header: [
      ["No", "Nama Mustahik", "NIK", "Tgl Lahir", "JK", "Agama", "Alamat", "Desa", "Kecamatan", "Asnaf", "No HP"],
    ],
    rows: rows.map(({ values }, i) => [
      i + 1,
      values.name,
      values.nik ?? "",
      values.birthDate === null ? null : { day: values.birthDate },
      values.sex === "F" ? "P" : "L",
      "Islam",
      values.address,
      values.village,
      values.district,
      values.asnaf,
      "0812xxxxxxxx",
    ]),
    footer: [
      ["Jumlah", `${rows.length} mustahik`],
      [null, null, null, null, null, null, null, "Petugas pendistribusian (nama contoh)"],
    ],
    widths: [6, 26, 20, 12, 6, 10, 20, 20, 18, 12, 16],
  };
  return {
    name: "mustahik-bedah-rumah-baznas.xlsx",
    content: await officeWorkbook(sheet),
    purpose:
      "Baznas's list of houses to repair from zakat (programme BAZNAS-RUMAH), with asnaf and one family that the housing office's sample list has too.",
    wrong: wrongRowsOf(rows, firstRowOf(sheet)),
  };
}

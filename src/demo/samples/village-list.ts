import type { DemoFamily } from "../register/demo-family.ts";
import { toCsv } from "../register/to-csv.ts";
import type { SampleFile } from "./sample-file.ts";
import { isUndoubted, SAMPLE_VILLAGE, type SampleRegency } from "./sample-regency.ts";
import { type SampleRow, shortDate, writeHead, wrongRowsOf } from "./sample-row.ts";

const HEADER = ["NO", "NAMA KEPALA KELUARGA", "NO KTP", "TGL LAHIR", "JK", "ALAMAT", "RT", "RW", "DESA", "KET"];

/** A village's list for its cash transfer: heads of families of decile 1, and one of each kind of doubt. */
export function makeVillageList(regency: SampleRegency): SampleRow[] {
  const { take, takeOne, isListed } = regency;
  const here = ({ villageCode }: DemoFamily) => villageCode === SAMPLE_VILLAGE;
  const poorest = (family: DemoFamily) => here(family) && family.decile === 1 && !isListed(family);
  const write = (family: DemoFamily, writing?: Parameters<typeof writeHead>[2]) => writeHead(regency, family, writing);
  const fits = (family: DemoFamily) => poorest(family) && isUndoubted(family) && !family.receives.PKH;
  const clean = take(6, fits);
  const spaced = takeOne(fits);
  const undated = takeOne(fits);
  const withPkh = takeOne((family) => poorest(family) && isUndoubted(family) && family.receives.PKH);
  const servant = takeOne(
    (family) => here(family) && family.members.some(({ occupation }) => occupation.startsWith("PNS")),
  );
  const neighbour = takeOne(
    (family) =>
      !here(family) && family.decile === 1 && !isListed(family) && isUndoubted(family) && !family.receives.PKH,
  );
  return [
    ...clean.map((family) => write(family)),
    write(spaced, { changes: { nik: inGroups(spaced.members[0].nik) }, what: "nothing: a NIK in groups is read" }),
    write(undated, {
      changes: { birthDate: null, birthDateText: shortYear(undated) },
      what: "a note: the year of birth has two digits and counts as missing",
    }),
    write(withPkh, { what: "OVERLAP_INCOMPATIBLE: the family receives PKH (PMK 201/2022 art. 36)" }),
    write(servant, { what: "TARGET_EXCLUDED_OCCUPATION and TARGET_DECILE: a civil servant in the family, decile 4" }),
    write(neighbour, { what: "TARGET_AREA: registered in another village" }),
  ];
}

/** As the village saves it: semicolons, Windows-1252, sums and the headman's name below. */
export function villageFile(rows: readonly SampleRow[]): SampleFile {
  const lines = rows.map(({ values }, i) => [
    String(i + 1),
    values.name.toUpperCase(),
    values.nik ?? "",
    values.birthDate === null ? (values.birthDateText ?? "") : shortDate(values.birthDate),
    values.sex === "F" ? "P" : "L",
    "Jl. Sidomulyo – Gg. Melati",
    ...neighbourhood(values.address),
    values.village ?? "",
    "",
  ]);
  const footer = [
    ["JUMLAH", `${rows.length} KPM`, "", "", "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", "Kepala Desa Pangkalan Buton", ""],
    ["", "", "", "", "", "", "", "", "Sa’adah (nama contoh)", ""],
  ];
  return {
    name: "blt-dana-desa-pangkalan-buton.csv",
    content: inWindows1252(toCsv(HEADER, [...lines, ...footer])),
    purpose: "A village's list for its cash transfer (programme BLT-PKB): CSV with semicolons in Windows-1252.",
    wrong: wrongRowsOf(rows, 2),
  };
}

function neighbourhood(address: string | null): [string, string] {
  const [rt = "", rw = ""] = address?.match(/\d+/g) ?? [];
  return [rt, rw];
}

function inGroups(nik: string): string {
  return nik.replace(/^(.{4})(.{4})(.{4})/, "$1 $2 $3 ");
}

/** `05-07-68`: nobody can tell the century. */
function shortYear({ members }: DemoFamily): string {
  return shortDate(members[0].birthDate).replace(/-\d\d(\d\d)$/, "-$1");
}

/** The few characters beyond Latin 1 that a village types, at their places in Windows-1252. */
function inWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll("–", "\x96").replaceAll("’", "\x92"), "latin1");
}

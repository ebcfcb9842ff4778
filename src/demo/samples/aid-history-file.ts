import { isPoorHouse } from "../desk/aid-history.ts";
import type { DemoFamily } from "../register/demo-family.ts";
import type { SampleFile, WrongRow } from "./sample-file.ts";
import type { SampleRegency } from "./sample-regency.ts";

const HEADER = [
  "No",
  "Kode Program",
  "Nama Penerima",
  "NIK",
  "Desa/Kelurahan",
  "Kecamatan",
  "Tahun",
  "Nilai (Rp)",
  "Status",
];

type Line = { cells: string[]; what: string | null };

/** Aid of earlier years as two offices noted it: houses repaired and PKH; some lines say nothing certain. */
export function aidHistoryFile(regency: SampleRegency): SampleFile {
  const { take, isListed, isHelped, places } = regency;
  const isNew = (family: DemoFamily) => !isListed(family) && !isHelped(family);
  const houses = take(14, (family) => isNew(family) && isPoorHouse(family));
  const cards = take(16, (family) => !isListed(family) && family.receives.PKH);
  const spoilt = take(5, isNew);
  const write = (family: DemoFamily, programme: string, changes: Partial<Record<(typeof HEADER)[number], string>>) => {
    const place = places.villages.get(family.villageCode);
    const [head] = family.members;
    const cells = {
      "Kode Program": programme,
      "Nama Penerima": head.name,
      NIK: head.nik,
      "Desa/Kelurahan": place?.village ?? "",
      Kecamatan: place?.district ?? "",
      Status: "sudah disalurkan",
      ...changes,
    };
    return HEADER.map((title) => cells[title as keyof typeof cells] ?? "");
  };
  const lines: Line[] = [
    ...houses.map((family, i) => ({
      cells: write(family, "RTLH-LALU", { Tahun: String(2022 + (i % 2)), "Nilai (Rp)": "Rp 17.500.000,-" }),
      what: null,
    })),
    ...cards.map((family) => ({ cells: write(family, "PKH", { Tahun: "2025", "Nilai (Rp)": "2400000" }), what: null })),
    ...spoilt.map((family, i) => {
      const { what, changes } = SPOILT[i] ?? { what: "", changes: {} };
      return { cells: write(family, "PKH", { Tahun: "2025", "Nilai (Rp)": "2400000", ...changes }), what };
    }),
  ];
  const numbered = lines.map(({ cells }, i) => [String(i + 1), ...cells.slice(1)]);
  const content = Buffer.from(`${[HEADER, ...numbered].map((cells) => cells.map(quoted).join(",")).join("\n")}\n`);
  const purpose = "Aid given before Sasar, for the programmes RTLH-LALU and PKH of the demo: CSV with commas, UTF-8.";
  return { name: "riwayat-bantuan.csv", content, purpose, wrong: wrongRows(lines) };
}

const SPOILT: readonly { what: string; changes: Record<string, string> }[] = [
  { what: "a programme nobody registered", changes: { "Kode Program": "BPNT-2019" } },
  { what: "no name", changes: { "Nama Penerima": "" } },
  { what: "an amount in words", changes: { "Nilai (Rp)": "dua juta" } },
  { what: "a status that says nothing certain: `menunggu`", changes: { Status: "menunggu" } },
  {
    what: "a name and NIK that nobody in the register has",
    changes: { "Nama Penerima": "TUAN PULAN", NIK: "6171010101600001" },
  },
];

function wrongRows(lines: readonly Line[]): WrongRow[] {
  return lines.flatMap(({ cells, what }, i) =>
    what === null ? [] : [{ row: i + 2, who: cells[2] || "(no name)", what, refused: true }],
  );
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import type { DemoFamily } from "../register/demo-family.ts";
import { DTSEN_FAMILY_HEADER, DTSEN_PERSON_HEADER, dtsenFamilyLine, dtsenPersonLines } from "../register/dtsen-file.ts";
import { toCsv } from "../register/to-csv.ts";
import type { SampleFile, WrongRow } from "./sample-file.ts";
import type { SampleRegency } from "./sample-regency.ts";

type Line = string[];
type Wrong = { what: string; refused: boolean };
type Soiled = { family: Line; people: Line[]; wrong?: Wrong; waits?: boolean };

const FIRST_ROW = 2;

/** What a set of DTSEN suffers on its way here: each once, in a family of its own. */
const DIRT: readonly (Wrong & { soil: (line: Line) => Line; waits?: boolean })[] = [
  {
    what: "the number of the family card is missing",
    refused: true,
    waits: true,
    soil: put("nomor_kartu_keluarga", ""),
  },
  {
    what: "the name of the family's head is missing",
    refused: true,
    waits: true,
    soil: put("nama_kepala_keluarga", ""),
  },
  { what: "a roof 12, which the key does not name", refused: false, soil: put("jenis_atap_terluas", "12") },
  { what: "a decile 11", refused: false, soil: put("desil_nasional", "11") },
];

/** The families of the later release once more as DTSEN has them: no P3KE number, the family card and the NIK as keys. */
export function dtsenFiles(regency: SampleRegency): SampleFile[] {
  const dirty = new Map(DIRT.map((dirt) => [regency.takeOne((one) => one.members.length > 2), dirt]));
  const soiled = regency.families.map((family): Soiled => {
    const dirt = dirty.get(family);
    const clean = linesOf(family, regency);
    if (!dirt) return clean;
    const { what, refused, waits = false } = dirt;
    return { ...clean, family: dirt.soil(clean.family), wrong: { what, refused }, waits };
  });
  return [
    file({
      name: "dtsen-keluarga.csv",
      purpose: `The same families as DTSEN has them: whole numbers for labels, deciles 1–10 and those within province and
regency, codes of villages as the statistics office numbers them. They are known again by the NIK of their members.`,
      header: DTSEN_FAMILY_HEADER,
      lines: soiled.map(({ family }) => family),
      wrong: soiled.flatMap(({ family, wrong }, i) => (wrong ? [wrongRow(i, family[7], wrong)] : [])),
    }),
    file({
      name: "dtsen-anggota.csv",
      purpose: "Their members.",
      header: DTSEN_PERSON_HEADER,
      lines: soiled.flatMap(({ people }) => people),
      wrong: soiled
        .flatMap(({ people, waits = false }) => people.map((line) => ({ line, waits })))
        .flatMap(({ line, waits }, i) => (waits ? [wrongRow(i, line[2], WAITS)] : [])),
    }),
  ];
}

const WAITS: Wrong = { what: "waits with its family", refused: true };

function wrongRow(index: number, who: string | undefined, wrong: Wrong): WrongRow {
  return { row: FIRST_ROW + index, who: who || "(no name)", ...wrong };
}

function linesOf(family: DemoFamily, { places }: SampleRegency): { family: Line; people: Line[] } {
  return { family: dtsenFamilyLine(family, places), people: dtsenPersonLines(family, places) };
}

function put(title: (typeof DTSEN_FAMILY_HEADER)[number], value: string): (line: Line) => Line {
  return (line) => line.with(DTSEN_FAMILY_HEADER.indexOf(title), value);
}

type File = Pick<SampleFile, "name" | "purpose" | "wrong"> & { header: readonly string[]; lines: readonly Line[] };

function file({ name, purpose, wrong, header, lines }: File): SampleFile {
  return { name, purpose: purpose.replace(/\s+/g, " "), wrong, content: Buffer.from(toCsv(header, lines)) };
}

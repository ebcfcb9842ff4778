import { createMatchIndex, type MatchIndex } from "#domain/matching/index/match-index.ts";
import { createRegisterReader } from "#domain/matching/index/read-register.ts";
import type { RegisterLine } from "#domain/matching/index/register-line.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";

const PERSON: RegisterLine = {
  personId: "P1",
  householdId: "H1",
  kk: "6111011203050001",
  nik: "6111011203750001",
  name: "SAMSUDIN",
  sex: "L",
  birthDate: "1975-03-12",
  birthPlace: "SUKADANA",
  relation: "Kepala Keluarga",
  districtCode: "61.11.01",
  villageCode: "61.11.01.2001",
  village: "Sutera",
  rt: "2",
  rw: "1",
  address: "DUSUN MELATI",
};

const NOTHING: ListLine = {
  rowId: "1",
  name: "",
  nik: "",
  kk: "",
  sex: "",
  birthPlace: "",
  birthDate: "",
  village: "",
  district: "",
  address: "",
};

export function registeredLine(changes: Partial<RegisterLine> = {}): RegisterLine {
  return { ...PERSON, ...changes };
}

export function listLine(said: Partial<ListLine>): ListLine {
  return { ...NOTHING, ...said };
}

export function indexOf(lines: readonly RegisterLine[]): MatchIndex {
  const reader = createRegisterReader();
  for (const line of lines) reader.add(line);
  return createMatchIndex(reader.finish([]));
}

const FIRST = [
  "SITI",
  "MUHAMMAD",
  "NUR",
  "ABDUL",
  "DEWI",
  "EKO",
  "RINI",
  "AGUS",
  "MARIA",
  "YOHANES",
  "HALIMAH",
  "KASIM",
];
const SECOND = ["RAHMAN", "AMINAH", "HIDAYAT", "LESTARI", "SAPUTRA", "KARIM", "WULANDARI", "SANTOSO", "YUSUF", "JUKI"];

/** Families of four, all different, and the same every time: deterministic, without dice. */
export function registerOf(families: number): RegisterLine[] {
  return Array.from({ length: families * 4 }, (_, at) => {
    const family = Math.floor(at / 4);
    const born = `${1940 + ((at * 7) % 75)}-${two(1 + ((at * 5) % 12))}-${two(1 + ((at * 11) % 28))}`;
    const [year = "", month = "", day = ""] = born.split("-");
    return registeredLine({
      personId: `P${at}`,
      householdId: `H${family}`,
      kk: `6111010101${String(100_000 + family)}`,
      nik: `611101${day}${month}${year.slice(2)}${String(1 + (at % 9000)).padStart(4, "0")}`,
      name: `${FIRST[(at * 5) % FIRST.length]} ${SECOND[(at * 7 + family) % SECOND.length]}`,
      sex: at % 2 === 0 ? "L" : "P",
      birthDate: born,
      relation: at % 4 === 0 ? "Kepala Keluarga" : "Anak",
      villageCode: `61.11.01.20${two(1 + (family % 7))}`,
      village: `Desa ${SECOND[family % 7]}`,
      rt: String(1 + (family % 5)),
    });
  });
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

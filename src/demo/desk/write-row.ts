import { type CandidateValues, NO_VALUES } from "#domain/proposal/candidate-values.ts";
import type { Random } from "../random.ts";
import type { DemoFamily, DemoMember } from "../register/demo-family.ts";
import type { PlaceNames } from "../register/p3ke-file.ts";

/** How an office wrote a person down: as the register has them, or with the slips that lists come with. */
export type Slip =
  | "NONE"
  | "SPELLING"
  | "SWAPPED_DIGITS"
  | "NO_NIK"
  | "NAME_AND_VILLAGE_ONLY"
  | "PLACEHOLDER_NIK"
  | "SOMEBODY_ELSES_NIK";

/** A row as a department types it. `otherNik` is the number a row of SOMEBODY_ELSES_NIK carries. */
export function writeRow(
  random: Random,
  written: {
    family: DemoFamily;
    member: DemoMember;
    slip: Slip;
    places: PlaceNames;
    otherNik?: string;
    asnaf?: string;
  },
): CandidateValues {
  const { family, member, slip, places } = written;
  const place = places.villages.get(family.villageCode);
  const row: CandidateValues = {
    ...NO_VALUES,
    name: titleCase(member.name),
    nik: member.nik,
    birthDate: member.birthDate,
    sex: member.sex,
    village: place?.village ?? null,
    district: place?.district ?? null,
    address: family.address,
    asnaf: written.asnaf ?? null,
  };
  switch (slip) {
    case "NONE":
      return row;
    case "SPELLING":
      return { ...row, name: respell(random, row.name) };
    case "SWAPPED_DIGITS":
      return { ...row, nik: swapDigits(member.nik, random.between(12, 14)) };
    case "NO_NIK":
      return { ...row, nik: null };
    case "NAME_AND_VILLAGE_ONLY":
      return { ...row, nik: null, birthDate: null };
    case "PLACEHOLDER_NIK":
      return { ...row, nik: "0" };
    case "SOMEBODY_ELSES_NIK":
      return { ...row, nik: written.otherNik ?? member.nik, birthDate: null };
  }
}

/** Somebody the register does not know. */
export function writeStranger(name: string, villageCode: string, places: PlaceNames): CandidateValues {
  const place = places.villages.get(villageCode);
  return { ...NO_VALUES, name, village: place?.village ?? null, district: place?.district ?? null, address: "RT 004" };
}

const RESPELLINGS: readonly [RegExp, string][] = [
  [/^Sam/, "Syam"],
  [/Muhammad/, "Moh."],
  [/Abdul /, "Abd. "],
  [/Siti/, "St."],
  [/uddin/, "udin"],
  [/Nur/, "Noer"],
  [/y/, "i"],
];

function respell(random: Random, name: string): string {
  const [pattern, by] = RESPELLINGS.find(([candidate]) => candidate.test(name)) ?? [/(.)$/, "$1h"];
  const respelt = name.replace(pattern, by);
  return random.chance(0.2) ? `${random.pick(["H.", "Pak"])} ${respelt}` : respelt;
}

function swapDigits(nik: string, at: number): string {
  return `${nik.slice(0, at)}${nik[at + 1] ?? ""}${nik[at] ?? ""}${nik.slice(at + 2)}`;
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s.])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import { partsOf } from "#domain/shared/date.ts";
import { type Random, randomFrom } from "../random.ts";
import type { DemoFamily, DemoMember } from "../register/demo-family.ts";
import type { PlaceNames } from "../register/p3ke-file.ts";
import { type DemoAid, isPoorHouse } from "./aid-history.ts";
import { type Slip, writeRow, writeStranger } from "./write-row.ts";

/** A list of the demo and how far it has come. */
export type DemoList = {
  programme: string;
  title: string;
  /** E-mail of whoever puts it on the desk. */
  by: string;
  state: ProposalState;
  rows: readonly CandidateValues[];
};

type Known = { families: readonly DemoFamily[]; history: readonly DemoAid[]; places: PlaceNames; year: number };

const SEED = 77;

/** Slips of a list in the order of its first rows; the rest are written as the register has them. */
const USUAL_SLIPS: readonly Slip[] = [
  "SPELLING",
  "SWAPPED_DIGITS",
  "NO_NIK",
  "SPELLING",
  "NAME_AND_VILLAGE_ONLY",
  "PLACEHOLDER_NIK",
];

/** One list in every state, with overlaps and mis-targeted rows that are true: what a planner finds on a Monday. */
export function makeLists(known: Known): DemoList[] {
  const random = randomFrom(SEED);
  const take = takerOf(random, known.families);
  const write = (families: readonly DemoFamily[], slips: readonly Slip[] = USUAL_SLIPS, asnaf?: string) =>
    writeAll(random, { families, slips, places: known.places, member: head, ...(asnaf ? { asnaf } : {}) });
  const repaired = known.history.filter(({ programme }) => programme === "RTLH-LALU").map(({ family }) => family);
  const helped = new Set(known.history.map(({ family }) => family.p3keId));
  const fresh = (family: DemoFamily) => !helped.has(family.p3keId);
  const poorHouse = (family: DemoFamily) =>
    fresh(family) && isPoorHouse(family) && family.conditions.ownership === "Milik Sendiri";

  const shared = take(5, poorHouse);
  const baznasHouses = [...shared, ...take(9, (family) => poorHouse(family) && family.religion === "ISLAM")];
  const houses = [
    ...take(38, poorHouse),
    ...shared,
    ...repaired.slice(0, 6),
    ...take(3, ({ decile }) => decile === 4),
    ...take(2, (family) => family.decile === 2 && !isPoorHouse(family)),
  ];
  const latrines = take(24, (family) => fresh(family) && family.decile <= 2 && family.conditions.toilet === "Lainnya");
  const parcels = take(20, (family) => fresh(family) && family.decile === 1);
  const fishers = take(22, (family) => family.decile <= 3 && family.members[0].occupation === "Nelayan");
  const sutera = take(18, (family) => family.decile === 1 && family.villageCode === "61.11.01.2001");
  const water = take(
    12,
    (family) => fresh(family) && inWaterArea(family) && family.conditions.water === "Sumur Tidak Terlindung",
  );
  const pupils = take(26, (family) => family.decile <= 2 && family.members.some(isPupil(known.year)));
  const traders = take(16, (family) => family.decile <= 3 && family.religion === "ISLAM");
  return [
    {
      programme: "BAZNAS-PANGAN",
      title: "Paket pangan, tahap 1",
      by: "fauzan@demo.sasar.id",
      state: "DELIVERED",
      rows: write(parcels, []),
    },
    {
      programme: "JAMBAN",
      title: "Jamban keluarga, tahap 1",
      by: "hendra@demo.sasar.id",
      state: "APPROVED",
      rows: write(latrines, ["SPELLING", "SPELLING"]),
    },
    {
      programme: "AIR",
      title: "Sambungan air Sukadana",
      by: "hendra@demo.sasar.id",
      state: "REVOKED",
      rows: write(water, []),
    },
    {
      programme: "BAZNAS-RUMAH",
      title: "Bedah rumah mustahik, tahap 2",
      by: "fauzan@demo.sasar.id",
      state: "SUBMITTED",
      rows: write(baznasHouses, ["SPELLING", "NO_NIK"], "MISKIN"),
    },
    {
      programme: "RTLH",
      title: "Rehab rumah tidak layak huni, tahap 1",
      by: "hendra@demo.sasar.id",
      state: "UNDER_REVIEW",
      rows: [
        ...write(houses),
        ...write(houses.slice(10, 12), ["NO_NIK"]),
        writeStranger("Mak Ijah", "61.11.01.2001", known.places),
        writeStranger("Pak Long Udin", "61.11.02.2001", known.places),
      ],
    },
    {
      programme: "BEASISWA",
      title: "Beasiswa semester ganjil",
      by: "lina@demo.sasar.id",
      state: "RETURNED",
      rows: writeAll(random, {
        families: pupils,
        slips: USUAL_SLIPS,
        places: known.places,
        member: pupilOf(known.year),
      }),
    },
    {
      programme: "BLT-SUTERA",
      title: "BLT Dana Desa, tambahan triwulan IV",
      by: "desa.sutera@demo.sasar.id",
      state: "SUBMITTED",
      rows: write(sutera, ["SPELLING"]),
    },
    {
      programme: "BAZNAS-MODAL",
      title: "Modal usaha mustahik, tahap 2",
      by: "nadia@demo.sasar.id",
      state: "DRAFT",
      rows: write(traders, USUAL_SLIPS),
    },
    {
      programme: "ALAT-TANGKAP",
      title: "Alat tangkap Pulau Maya",
      by: "johan@demo.sasar.id",
      state: "DRAFT",
      rows: write(fishers),
    },
  ];
}

type Writing = {
  families: readonly DemoFamily[];
  slips: readonly Slip[];
  places: PlaceNames;
  member: (family: DemoFamily) => DemoMember;
  asnaf?: string;
};

function writeAll(random: Random, { families, slips, places, member, asnaf }: Writing): CandidateValues[] {
  return families.map((family, index) =>
    writeRow(random, {
      family,
      member: member(family),
      slip: slips[index] ?? "NONE",
      places,
      ...(asnaf ? { asnaf } : {}),
    }),
  );
}

/** Takes families that fit, each at most once over all lists, spread over the register. */
function takerOf(random: Random, families: readonly DemoFamily[]) {
  const left = [...families].map((family) => ({ family, key: random.next() })).sort((a, b) => a.key - b.key);
  const taken = new Set<string>();
  return (count: number, fits: (family: DemoFamily) => boolean): DemoFamily[] => {
    const chosen = left.filter(({ family }) => !taken.has(family.p3keId) && fits(family)).slice(0, count);
    for (const { family } of chosen) taken.add(family.p3keId);
    return chosen.map(({ family }) => family);
  };
}

function head({ members }: DemoFamily): DemoMember {
  return members[0];
}

function isPupil(year: number) {
  return ({ birthDate, education }: DemoMember) => {
    const age = year - partsOf(birthDate).year;
    return education.startsWith("Masih") && age >= 8 && age <= 20;
  };
}

function pupilOf(year: number) {
  return (family: DemoFamily) => family.members.find(isPupil(year)) ?? head(family);
}

function inWaterArea({ villageCode, decile }: DemoFamily): boolean {
  return decile <= 3 && (villageCode.startsWith("61.11.01.") || villageCode.startsWith("61.11.02."));
}

import { findRegencyArea } from "#infrastructure/regions/find-regency-area.ts";
import { makeAidHistory } from "../desk/aid-history.ts";
import { makeLists } from "../desk/make-lists.ts";
import { placeNamesOf } from "../load/load-register.ts";
import { type Random, randomFrom } from "../random.ts";
import type { DemoFamily } from "../register/demo-family.ts";
import { makeRegister } from "../register/make-register.ts";
import type { PlaceNames } from "../register/p3ke-file.ts";
import { aYearLater, newcomers } from "./later-release.ts";

type Fits = (family: DemoFamily) => boolean;

/** The demo regency as the sample files see it: an excerpt of its register, a year later. */
export type SampleRegency = {
  random: Random;
  places: PlaceNames;
  /** The families of the later release, in the order of its file. */
  families: readonly DemoFamily[];
  /** Takes families that fit, changed in nothing since the demo's release and each taken once. */
  take: (count: number, fits: Fits) => DemoFamily[];
  takeOne: (fits: Fits) => DemoFamily;
  /** Whether the family stands on a list of the demo for this programme; without one, on any. */
  isListed: (family: DemoFamily, programme?: string) => boolean;
  /** Whether aid of this programme, or of any, was given before Sasar. */
  isHelped: (family: DemoFamily, programme?: string) => boolean;
};

export const SAMPLE_VILLAGE = "61.11.01.2002";

const REGENCY = "61.11";
const SEED = 9;
const SHARE = 0.037;
const NEWCOMERS = 8;
const FIRST_NEW_ID = 100_200_000;
/** Who stands on which list of the demo, and who was helped, is the same in every year. */
const ANY_YEAR = 2026;

/**
 * About 400 families: one in 27 of the regency, all of decile 1 in one village, and those on Baznas's list of houses. Most are
 * as the demo's register has them; some have changed, a few are new. Deterministic.
 */
export async function makeSampleRegency(): Promise<SampleRegency> {
  const area = await findRegencyArea(REGENCY);
  const [first, ...others] = area?.villages.map(({ code }) => code) ?? [];
  if (area === null || first === undefined) throw new Error(`Regency ${REGENCY} has no villages.`);
  const places = placeNamesOf(area);
  const register = makeRegister([first, ...others]);
  const { isListed, isHelped } = whoStandsWhere(register, places);
  const random = randomFrom(SEED);
  const taken = new Set(register.flatMap(({ members }) => members.map(({ nik }) => nik)));
  const excerpt = register.filter(
    (family) =>
      random.chance(SHARE) ||
      (family.decile === 1 && family.villageCode === SAMPLE_VILLAGE) ||
      isListed(family, "BAZNAS-RUMAH"),
  );
  const later = excerpt.map((family) => (isListed(family) ? family : aYearLater(random, family, taken)));
  const unchanged = new Set(later.filter((family, i) => family === excerpt[i]));
  const fresh = Array.from({ length: NEWCOMERS }, (_, i) =>
    newcomers(random, { p3keId: String(FIRST_NEW_ID + i), villageCode: random.pick([first, ...others]), taken }),
  );
  const families = [...later, ...fresh];
  return { random, places, families, ...takerOf(families, unchanged), isListed, isHelped };
}

const SERVANTS = ["PNS/TNI/Polri", "Pensiunan"];

/** A family against which nothing stands but what a list is to show: no servant of the state, the head known to Dukcapil. */
export function isUndoubted({ members }: DemoFamily): boolean {
  return members[0].dukcapilMatched && members.every(({ occupation }) => !SERVANTS.includes(occupation));
}

function whoStandsWhere(
  families: readonly DemoFamily[],
  places: PlaceNames,
): Pick<SampleRegency, "isListed" | "isHelped"> {
  const history = makeAidHistory(families, ANY_YEAR);
  const lists = makeLists({ families, history, places, year: ANY_YEAR });
  const helped = new Set(history.flatMap(({ programme, family: { p3keId } }) => [p3keId, `${p3keId} ${programme}`]));
  const listed = new Set(
    lists.flatMap(({ programme, rows }) => rows.flatMap(({ nik }) => (nik ? [nik, `${nik} ${programme}`] : []))),
  );
  return {
    isHelped: ({ p3keId }, programme) => helped.has(programme ? `${p3keId} ${programme}` : p3keId),
    isListed: ({ members }, programme) =>
      members.some(({ nik }) => listed.has(programme ? `${nik} ${programme}` : nik)),
  };
}

function takerOf(
  families: readonly DemoFamily[],
  unchanged: ReadonlySet<DemoFamily>,
): Pick<SampleRegency, "take" | "takeOne"> {
  const left = new Set(families.filter((family) => unchanged.has(family)));
  const take: SampleRegency["take"] = (count, fits) => Array.from({ length: count }, () => takeOne(fits));
  const takeOne: SampleRegency["takeOne"] = (fits) => {
    const family = [...left].find(fits);
    if (!family) throw new Error("The sample regency has no such family left.");
    left.delete(family);
    return family;
  };
  return { take, takeOne };
}

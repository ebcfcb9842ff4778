import { getDistricts, getRegencies, getVillages } from "idn-area-data";
import { anyOf, randomFor } from "../sampler.ts";
import type { Village } from "./truth.ts";

const PEOPLE_PER_VILLAGE = 2600;
const FIRST_REGENCY = "61.11";

/**
 * The villages that hold so many people: those of Kayong Utara, and for more people the other regencies of the province after
 * it. One in ten is said to be split from a neighbour, one in twenty renamed: invented, by seed.
 */
export async function villagesFor({ people, seed }: { people: number; seed: number }): Promise<Village[]> {
  known ??= readProvince();
  const ofProvince = await known;
  const count = Math.max(43, Math.ceil(people / PEOPLE_PER_VILLAGE));
  return withFormerNames(ofProvince.slice(0, count), seed);
}

/** The villages of the province, read from the package once a process. */
let known: Promise<Village[]> | undefined;

async function readProvince(): Promise<Village[]> {
  const [regencies, districts, villages] = await Promise.all([getRegencies(), getDistricts(), getVillages()]);
  const regencyNames = new Map(regencies.map(({ code, name }) => [code, name]));
  const districtNames = new Map(districts.map(({ code, name }) => [code, name]));
  return villages
    .filter(({ code }) => code.startsWith("61."))
    .toSorted((a, b) => rank(a.code) - rank(b.code) || (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => ({
      code,
      name,
      oldName: "",
      districtCode: code.slice(0, 8),
      district: districtNames.get(code.slice(0, 8)) ?? "",
      regency: (regencyNames.get(code.slice(0, 5)) ?? "").replace(/^(Kabupaten|Kota) /, ""),
    }));
}

const rank = (code: string) => (code.startsWith(FIRST_REGENCY) ? 0 : 1);

function withFormerNames(villages: Village[], seed: number): Village[] {
  const random = randomFor(seed, "former names");
  return villages.map((village) => {
    const roll = random.next();
    const neighbours = neighboursOf(village, villages);
    if (roll < 0.1 && neighbours.length > 0) return { ...village, oldName: anyOf(random, neighbours).name };
    if (roll < 0.15) return { ...village, oldName: `${anyOf(random, OLD_PLACES)} ${anyOf(random, OLD_WORDS)}` };
    return village;
  });
}

const neighboursOf = (village: Village, villages: readonly Village[]) =>
  villages.filter((other) => other.districtCode === village.districtCode && other !== village);

const OLD_PLACES = ["Sungai", "Tanjung", "Padang", "Kampung", "Parit", "Bukit", "Teluk"];
const OLD_WORDS = ["Besar", "Baru", "Nibung", "Pinang", "Rambai", "Durian", "Lama", "Pasir", "Keladi", "Rengas"];

import type { Random } from "#demo/random.ts";
import { anyOf, randomFor } from "../sampler.ts";
import type { Village } from "./truth.ts";

const FIRST = ["Sungai", "Tanjung", "Parit", "Kampung", "Simpang", "Suka", "Karya", "Teluk"];
const LAST = [
  "Maju",
  "Jaya",
  "Baru",
  "Besar",
  "Tengah",
  "Hilir",
  "Mekar",
  "Indah",
  "Makmur",
  "Damai",
  "Laut",
  "Rambutan",
];
const STREETS = [
  "Merdeka",
  "Pelabuhan",
  "Provinsi",
  "Pendidikan",
  "Ahmad Yani",
  "Tanjungpura",
  "Bhayangkara",
  "Masjid",
];

/** One of the village's hamlets, and a street in a third of the addresses. */
export function makeAddress(random: Random, village: Village): { hamlet: string; address: string } {
  const hamlet = anyOf(random, hamletsOf(village));
  const street = random.chance(0.35) ? `JL. ${anyOf(random, STREETS)} NO ${random.between(1, 90)} ` : "";
  return { hamlet, address: `${street}DUSUN ${hamlet}`.toUpperCase() };
}

const hamlets = new Map<string, string[]>();

function hamletsOf({ code }: Village): string[] {
  const known = hamlets.get(code);
  if (known) return known;
  const random = randomFor("hamlets", code);
  const made = [1, 2, 3, 4].map(() => `${anyOf(random, FIRST)} ${anyOf(random, LAST)}`);
  hamlets.set(code, made);
  return made;
}

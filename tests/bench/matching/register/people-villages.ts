import type { Random } from "#demo/random.ts";
import { GROUP_SHARES, type NameGroup } from "../names/name-stock.ts";
import { byWeight, randomFor } from "../sampler.ts";
import { makeFamily } from "./make-family.ts";
import { NumberOffice } from "./numbers.ts";
import type { Family, PeopledVillage, Village } from "./truth.ts";

/**
 * Fills village after village with families until the register holds `people` people (the last family may go over). Only one
 * village is in memory at a time; the same seed gives the same people.
 */
export function* peopleVillages({
  villages,
  people,
  seed,
}: {
  villages: readonly Village[];
  people: number;
  seed: number;
}): Generator<PeopledVillage> {
  const office = new NumberOffice();
  const sizes = sizesOf(villages.length, people, seed);
  let families = 0;
  for (const [at, village] of villages.entries()) {
    const peopled = {
      village,
      families: fillVillage({ village, size: sizes[at] ?? 0, seed, office, before: families }),
    };
    families += peopled.families.length;
    yield peopled;
  }
}

/** Villages differ in size by a factor of about six. */
function sizesOf(count: number, people: number, seed: number): number[] {
  const random = randomFor(seed, "sizes");
  const weights = Array.from({ length: count }, () => Math.exp(random.next() * 1.8));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  return weights.map((weight, at) => {
    const size = at === count - 1 ? people - given : Math.round((weight / total) * people);
    given += size;
    return size;
  });
}

const FAMILIES_PER_RT = 24;

function fillVillage({
  village,
  size,
  seed,
  office,
  before,
}: {
  village: Village;
  size: number;
  seed: number;
  office: NumberOffice;
  before: number;
}): Family[] {
  const random = randomFor(seed, "village", village.code);
  const leading = LEADING(random);
  const families: Family[] = [];
  let listed = 0;
  while (listed < size) {
    const group: NameGroup = random.chance(0.6) ? leading : LEADING(random);
    const rt = 1 + Math.floor(families.length / FAMILIES_PER_RT);
    const id = String(before + families.length + 1).padStart(7, "0");
    const place = { village, rt, rw: 1 + Math.floor((rt - 1) / 4), id, group };
    const family = limited(makeFamily(random, { place, office }), size - listed);
    listed += family.people.filter(({ record }) => record !== null).length;
    families.push(family);
  }
  return shuffled(random, families);
}

const LEADING = byWeight(GROUP_SHARES);

/** The last family of a village gives up members so that the count is exact. */
function limited(family: Family, room: number): Family {
  let left = room;
  const people = family.people.filter(({ record }) => {
    if (record === null) return true;
    left -= 1;
    return left >= 0;
  });
  return { ...family, people };
}

/** Neither a list nor a person's number follows the order of houses. */
function shuffled(random: Random, families: Family[]): Family[] {
  for (let at = families.length - 1; at > 0; at -= 1) {
    const other = random.between(0, at);
    const [a, b] = [families[at], families[other]];
    if (a && b) [families[at], families[other]] = [b, a];
  }
  return families;
}

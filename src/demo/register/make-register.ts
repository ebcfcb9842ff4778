import type { Religion } from "#domain/register/person.ts";
import { GROUP_SHARES, type NameGroup } from "../names/name-lists.ts";
import { type Random, randomFrom } from "../random.ts";
import type { DemoFamily } from "./demo-family.ts";
import { makeConditions } from "./make-conditions.ts";
import { makeMembers } from "./make-members.ts";

/** Families of each decile in a regency of 43 villages; a register counts poor families, not all. */
const FAMILIES_BY_DECILE = { "1": 1_284, "2": 2_402, "3": 2_698, "4": 2_616 } as const;
const SEED = 6_111;

/**
 * The synthetic register: about 9,000 families and 32,000 people, the same on every machine. `villages` are dotted codes.
 */
export function makeRegister(villages: readonly [string, ...string[]]): DemoFamily[] {
  const random = randomFrom(SEED);
  const taken = new Set<string>();
  let serial = 100_074_000;
  return Object.entries(FAMILIES_BY_DECILE).flatMap(([decile, count]) =>
    Array.from({ length: count }, () => {
      serial += random.between(1, 9);
      return makeFamily(random, { p3keId: String(serial), decile: Number(decile), villages, taken });
    }),
  );
}

function makeFamily(
  random: Random,
  given: { p3keId: string; decile: number; villages: readonly [string, ...string[]]; taken: Set<string> },
): DemoFamily {
  const { p3keId, decile, villages, taken } = given;
  const villageCode = random.pick(villages);
  const group = random.weighted(GROUP_SHARES);
  return {
    p3keId,
    villageCode,
    decile,
    address: `RT ${String(random.between(1, 12)).padStart(3, "0")}/RW ${String(random.between(1, 4)).padStart(3, "0")}`,
    group,
    religion: religionOf(random, group),
    conditions: makeConditions(random, decile),
    receives: makeReceipts(random, decile),
    members: makeMembers(random, { villageCode, group, decile, taken }),
  };
}

function makeReceipts(random: Random, decile: number): DemoFamily["receives"] {
  const pkh = random.chance(decile === 1 ? 0.38 : 0.24 / decile);
  return {
    PKH: pkh,
    BPNT: random.chance(pkh ? 0.8 : 0.22 / decile),
    SEMBAKO: random.chance(pkh ? 0.6 : 0.15 / decile),
    BST: random.chance(0.05),
    BPUM: random.chance(0.02),
  };
}

function religionOf(random: Random, group: NameGroup): Religion {
  if (group === "DAYAK") return random.chance(0.6) ? "CATHOLIC" : "PROTESTANT";
  if (group === "CHINESE") return random.weighted({ BUDDHIST: 5, CONFUCIAN: 3, CATHOLIC: 2 });
  return group === "BALINESE" ? "HINDU" : "ISLAM";
}

import type { Random } from "#demo/random.ts";
import { dayOff, swappedDayAndMonth, yearOff } from "../dirt/dates.ts";
import { mishear, mishearDigits } from "../dirt/hearing.ts";
import { nicknameOf } from "../dirt/nicknames.ts";
import { misread, misreadDigits } from "../dirt/reading.ts";
import { respell } from "../dirt/spelling.ts";
import { respellVillage } from "../dirt/villages.ts";
import { anyOf } from "../sampler.ts";
import type { ListRow, Slip, Subject } from "./list-row.ts";

/** How the row came about. */
export type Channel = "dictated" | "photo" | "oldCard" | "memory" | "household";

const share = (dictated: number, photo: number, oldCard: number, memory: number, household: number) => ({
  dictated,
  photo,
  oldCard,
  memory,
  household,
});

const hear = (random: Random, { name }: ListRow) => ({ name: mishear(random, name) });
const read = (random: Random, { name }: ListRow) => ({ name: misread(random, name) });

const NAME: readonly Slip<Channel>[] = [
  {
    kind: "name: husband's",
    share: share(0, 0, 0, 0, 0.4),
    change: (random, _, subject) => underHusband(random, subject),
  },
  {
    kind: "name: nickname",
    share: share(0.08, 0, 0, 0.55, 0.04),
    change: (random, { name }) => ({ name: nicknameOf(random, name) }),
  },
  {
    kind: "name: first word only",
    share: share(0.14, 0.08, 0.08, 0.75, 0.18),
    change: (_, { name }) => ({ name: firstWord(name) }),
  },
  { kind: "name: as heard", share: share(0.7, 0, 0, 0.35, 0.4), change: hear },
  { kind: "name: as heard", share: share(0.4, 0, 0, 0.15, 0.15), change: hear },
  { kind: "name: as heard", share: share(0.18, 0, 0, 0.05, 0.03), change: hear },
  { kind: "name: as a machine reads it", share: share(0, 0.6, 0.18, 0, 0), change: read },
  { kind: "name: as a machine reads it", share: share(0, 0.35, 0.06, 0, 0), change: read },
  {
    kind: "name: cut off",
    share: share(0, 0.12, 0, 0, 0),
    change: (_, { name }) => ({ name: name.slice(0, 11).trim() }),
  },
  {
    kind: "name: old spelling",
    share: share(0, 0, 0.45, 0, 0.05),
    change: (random, { name }) => ({ name: respell(random, name) }),
  },
  {
    kind: "name: old spelling",
    share: share(0, 0, 0.2, 0, 0),
    change: (random, { name }) => ({ name: respell(random, name) }),
  },
  {
    kind: "name: from before",
    share: share(0, 0, 0.06, 0, 0),
    change: (_, { name }, { person }) =>
      person.father === null ? null : { name: `${firstWord(name)} ${person.father}` },
  },
  {
    kind: "name: how one is addressed",
    share: share(0.05, 0, 0, 0.25, 0.05),
    change: (random, { name }, { person }) => ({
      name: `${anyOf(random, person.sex === "L" ? ["PAK", "P.", "BP."] : ["BU", "IBU", "MAK"])} ${name}`,
    }),
  },
];

/** A wife is written as her husband's: "NY. HAMDAN", "ISTRI HAMDAN", or with nothing but his name. */
function underHusband(random: Random, { person, family }: Subject): Partial<ListRow> | null {
  const head = family.people[0];
  if (person.relation !== "Istri/Suami" || !head || head === person) return null;
  return { name: `${anyOf(random, ["NY. ", "ISTRI ", "IBU ", "", ""])}${head.name}` };
}

function firstWord(name: string): string {
  const words = name.split(" ");
  return words.find((word) => word.length > 3 && word !== "MUHAMMAD" && word !== "SITI") ?? name;
}

const NIK: readonly Slip<Channel>[] = [
  { kind: "nik: missing", share: share(0.5, 0.24, 0.4, 1, 0.28), change: () => ({ nik: "" }) },
  {
    kind: "nik: the head's",
    share: share(0, 0, 0.05, 0, 0.55),
    change: (_, { nik }, { family, person }) =>
      nik === "" || family.people[0] === person ? null : { nik: family.people[0]?.nik ?? "" },
  },
  heardNik(share(0.45, 0, 0, 0, 0.1)),
  heardNik(share(0.15, 0, 0, 0, 0.03)),
  machineReadNik(share(0, 0.5, 0.12, 0, 0)),
  machineReadNik(share(0, 0.3, 0.05, 0, 0)),
  machineReadNik(share(0, 0.15, 0, 0, 0)),
  {
    kind: "nik: number of an older card",
    share: share(0, 0, 0.2, 0, 0),
    change: (random, row) =>
      inNumber(row.nik, (nik) => `6104${nik.slice(4, 12)}${String(random.between(1, 900)).padStart(4, "0")}`),
  },
];

const inNumber = (nik: string, change: (nik: string) => string) => (nik === "" ? null : { nik: change(nik) });

/** A number is heard, or read by a machine, wrong at more than one place as a slip of its own each time. */
function heardNik(share: Slip<Channel>["share"]): Slip<Channel> {
  return {
    kind: "nik: as heard",
    share,
    change: (random, { nik }) => inNumber(nik, (one) => mishearDigits(random, one)),
  };
}

function machineReadNik(share: Slip<Channel>["share"]): Slip<Channel> {
  const kind = "nik: as a machine reads it";
  return { kind, share, change: (random, { nik }) => inNumber(nik, (one) => misreadDigits(random, one)) };
}

const KK: readonly Slip<Channel>[] = [
  { kind: "kk: missing", share: share(0.65, 0.45, 0.1, 1, 0.35), change: () => ({ kk: "" }) },
  {
    kind: "kk: of an old card",
    share: share(0.1, 0.12, 0.85, 0, 0.2),
    change: (_, { kk }, { family }) => (kk === "" ? null : { kk: family.formerKk }),
  },
  {
    kind: "kk: misread or misheard",
    share: share(0.35, 0.45, 0.1, 0, 0.1),
    change: (random, { kk }) => (kk === "" ? null : { kk: misreadDigits(random, kk) }),
  },
];

const DATE: readonly Slip<Channel>[] = [
  { kind: "date: missing", share: share(0.16, 0.16, 0.1, 0.35, 0.16), change: () => ({ birthDate: "" }) },
  {
    kind: "date: year only, about",
    share: share(0.06, 0, 0, 0.95, 0.05),
    change: (random, { birthDate }) =>
      ifWhole(birthDate, yearOff(random, birthDate, [-5, -3, -2, -1, 0, 0, 1, 2, 3, 4]).slice(0, 4)),
  },
  {
    kind: "date: default day",
    share: share(0.05, 0.02, 0.25, 0, 0.08),
    change: (random, { birthDate }) =>
      ifWhole(birthDate, `${birthDate.slice(0, 4)}-${anyOf(random, ["12-31", "01-01", "07-01"])}`),
  },
  {
    kind: "date: year off",
    share: share(0.13, 0.06, 0.18, 0, 0.1),
    change: (random, { birthDate }) => ifWhole(birthDate, yearOff(random, birthDate, [-4, -2, -1, 1, 2, 3, 10])),
  },
  {
    kind: "date: day or month off",
    share: share(0.2, 0.26, 0.12, 0, 0.15),
    change: (random, { birthDate }) => ifWhole(birthDate, dayOff(random, birthDate)),
  },
  {
    kind: "date: day and month swapped",
    share: share(0.02, 0.04, 0.04, 0, 0.03),
    change: (_, { birthDate }) => ifWhole(birthDate, swappedDayAndMonth(birthDate)),
  },
];

const ifWhole = (date: string, to: string | null) => (date.length !== 10 || to === null ? null : { birthDate: to });

const PLACE: readonly Slip<Channel>[] = [
  {
    kind: "village: before it was split or renamed",
    share: share(0.5, 0.3, 0.95, 0.4, 0.4),
    change: (_, __, { village }) => (village.oldName === "" ? null : { village: village.oldName }),
  },
  {
    kind: "village: before moving",
    share: share(0.02, 0.02, 0.1, 0, 0.03),
    change: (_, __, { elsewhere }) => ({ village: elsewhere.name, district: elsewhere.district, address: "" }),
  },
  {
    kind: "village: other spelling",
    share: share(0.4, 0.25, 0.25, 0.1, 0.2),
    change: (random, { village }) => ({ village: respellVillage(random, village) }),
  },
  { kind: "village: missing", share: share(0.05, 0.06, 0.02, 0, 0.04), change: () => ({ village: "" }) },
  { kind: "district: missing", share: share(0.4, 0.2, 0.1, 0.3, 0.3), change: () => ({ district: "" }) },
  { kind: "sex: missing", share: share(0.3, 0.2, 0.1, 0.3, 0.15), change: () => ({ sex: "" }) },
  {
    kind: "sex: the head's",
    share: share(0, 0, 0, 0, 0.08),
    change: (_, __, { family }) => ({ sex: family.people[0]?.sex ?? "" }),
  },
  { kind: "birth place: missing", share: share(0.4, 0.2, 0.1, 1, 0.3), change: () => ({ birthPlace: "" }) },
  {
    kind: "address: RT only",
    share: share(0.3, 0.2, 0.2, 1, 0.3),
    change: (_, { address }) => ({ address: address.replace(/^(RT \d+).*/, "$1") }),
  },
  { kind: "address: missing", share: share(0.3, 0.25, 0.2, 0.04, 0.2), change: () => ({ address: "" }) },
];

export const HARSH_SLIPS = [...NAME, ...NIK, ...KK, ...DATE, ...PLACE];

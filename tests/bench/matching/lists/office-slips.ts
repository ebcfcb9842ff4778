import { withFather, withTitle } from "../dirt/additions.ts";
import { dayOff, swappedDayAndMonth, yearOff } from "../dirt/dates.ts";
import { nicknameOf } from "../dirt/nicknames.ts";
import { respell, shorten } from "../dirt/spelling.ts";
import { mistype, swappedDigits, wrongDigit } from "../dirt/typing.ts";
import { respellVillage } from "../dirt/villages.ts";
import { anyOf } from "../sampler.ts";
import type { Slip } from "./list-row.ts";

/** How a clerk worked on the row. */
export type Care = "careful" | "ordinary" | "careless";

const share = (careful: number, ordinary: number, careless: number) => ({ careful, ordinary, careless });

const NAME: readonly Slip<Care>[] = [
  {
    kind: "name: word left out",
    share: share(0.08, 0.17, 0.25),
    change: (random, { name }) => without(name, (words) => random.between(0, words.length - 1)),
  },
  {
    kind: "name: only an initial left",
    share: share(0.03, 0.08, 0.1),
    change: (_, { name }) => (name.includes(" ") ? { name: name.replace(/ (\w)\w+$/, " $1") } : null),
  },
  {
    kind: "name: order of words",
    share: share(0.02, 0.05, 0.07),
    change: (_, { name }) => (name.includes(" ") ? { name: name.split(" ").toReversed().join(" ") } : null),
  },
  {
    kind: "name: nickname",
    share: share(0.006, 0.02, 0.04),
    change: (random, { name }) => ({ name: nicknameOf(random, name) }),
  },
  {
    kind: "name: shortened",
    share: share(0.25, 0.35, 0.45),
    change: (random, { name }) => ({ name: shorten(random, name) ?? name }),
  },
  {
    kind: "name: old or other spelling",
    share: share(0.18, 0.34, 0.5),
    change: (random, { name }) => ({ name: respell(random, name) }),
  },
  {
    kind: "name: typing error",
    share: share(0.1, 0.27, 0.46),
    change: (random, { name }) => ({ name: mistype(random, name) }),
  },
  {
    kind: "name: second typing error",
    share: share(0.01, 0.06, 0.15),
    change: (random, { name }) => ({ name: mistype(random, name) }),
  },
  {
    kind: "name: words joined or split",
    share: share(0.04, 0.09, 0.12),
    change: (random, { name }) => ({ name: joinOrSplit(random.next(), name) }),
  },
  {
    kind: "name: father's name added",
    share: share(0.05, 0.05, 0.04),
    change: (random, { name }, { person }) => ({ name: withFather(random, { ...person, name }) }),
  },
  {
    kind: "name: title added",
    share: share(0.05, 0.05, 0.05),
    change: (random, { name }, { person }) => ({ name: withTitle(random, { ...person, name }) }),
  },
  {
    kind: "name: alias added",
    share: share(0.01, 0.015, 0.02),
    change: (random, { name }) => ({
      name: `${name} ${anyOf(random, ["ALIAS", "ALS", "AL."])} ${nicknameOf(random, name)}`,
    }),
  },
];

function without(name: string, chosen: (words: string[]) => number): { name: string } | null {
  const words = name.split(" ");
  if (words.length < 2) return null;
  return { name: words.toSpliced(chosen(words), 1).join(" ") };
}

function joinOrSplit(roll: number, name: string): string {
  if (name.includes(" ")) return name.replace(" ", "");
  const at = 3 + Math.floor(roll * Math.max(1, name.length - 5));
  return name.length > 6 ? `${name.slice(0, at)} ${name.slice(at)}` : name;
}

const NIK: readonly Slip<Care>[] = [
  { kind: "nik: missing", share: share(0.25, 0.43, 0.58), change: () => ({ nik: "" }) },
  {
    kind: "nik: of another member",
    share: share(0.015, 0.03, 0.05),
    change: (random, { nik }, { family }) => (nik === "" ? null : { nik: anyOf(random, family.people).nik }),
  },
  {
    kind: "nik: one digit",
    share: share(0.1, 0.2, 0.25),
    change: (random, { nik }) => (nik === "" ? null : { nik: wrongDigit(random, nik) }),
  },
  {
    kind: "nik: two digits",
    share: share(0.02, 0.06, 0.1),
    change: (random, { nik }) => (nik === "" ? null : { nik: wrongDigit(random, wrongDigit(random, nik)) }),
  },
  {
    kind: "nik: digits swapped",
    share: share(0.04, 0.08, 0.1),
    change: (random, { nik }) => (nik === "" ? null : { nik: swappedDigits(random, nik) }),
  },
  {
    kind: "nik: digit left out",
    share: share(0.015, 0.04, 0.06),
    change: (random, { nik }) => (nik === "" ? null : { nik: nik.replace(nik.charAt(random.between(6, 15)), "") }),
  },
  {
    kind: "nik: damaged by a spreadsheet",
    share: share(0.02, 0.05, 0.06),
    change: (random, { nik }) => {
      if (nik === "") return null;
      if (random.chance(0.5)) return { nik: `${nik.slice(0, 15)}0` };
      return { nik: `${nik.slice(0, 1)},${nik.slice(1, 6)}E+15` };
    },
  },
  {
    kind: "nik: with separators",
    share: share(0.04, 0.04, 0.04),
    change: (random, { nik }) => ({
      nik: nik.replace(/^(\d{6})(\d{6})(\d{4})$/, anyOf(random, ["$1 $2 $3", "$1.$2.$3", "'$1$2$3"])),
    }),
  },
  {
    kind: "nik: placeholder",
    share: share(0.05, 0.08, 0.1),
    change: (random, { nik }) => (nik === "" ? { nik: anyOf(random, ["-", "0", "0000000000000000"]) } : null),
  },
];

const KK: readonly Slip<Care>[] = [
  { kind: "kk: missing", share: share(0.2, 0.35, 0.45), change: () => ({ kk: "" }) },
  {
    kind: "kk: of an old card",
    share: share(0.1, 0.15, 0.18),
    change: (_, { kk }, { family }) => (kk === "" ? null : { kk: family.formerKk }),
  },
  {
    kind: "kk: one digit",
    share: share(0.02, 0.06, 0.1),
    change: (random, { kk }) => (kk === "" ? null : { kk: wrongDigit(random, kk) }),
  },
];

const DATE: readonly Slip<Care>[] = [
  { kind: "date: missing", share: share(0.09, 0.17, 0.24), change: () => ({ birthDate: "" }) },
  {
    kind: "date: year only",
    share: share(0.03, 0.07, 0.1),
    change: (_, { birthDate }) => ({ birthDate: birthDate.slice(0, 4) }),
  },
  {
    kind: "date: default day",
    share: share(0.04, 0.08, 0.1),
    change: (random, { birthDate }) =>
      ifWhole(birthDate, `${birthDate.slice(0, 4)}-${anyOf(random, ["01-01", "12-31", "07-01"])}`),
  },
  {
    kind: "date: day and month swapped",
    share: share(0.08, 0.14, 0.16),
    change: (_, { birthDate }) => ifWhole(birthDate, swappedDayAndMonth(birthDate)),
  },
  {
    kind: "date: day or month off",
    share: share(0.06, 0.12, 0.17),
    change: (random, { birthDate }) => ifWhole(birthDate, () => dayOff(random, birthDate)),
  },
  {
    kind: "date: year off",
    share: share(0.03, 0.08, 0.12),
    change: (random, { birthDate }) =>
      ifWhole(birthDate, () => yearOff(random, birthDate, [-10, -3, -2, -1, 1, 2, 3, 10])),
  },
];

function ifWhole(date: string, to: string | null | (() => string)): { birthDate: string } | null {
  if (date.length !== 10 || to === null) return null;
  return { birthDate: typeof to === "string" ? to : to() };
}

const PLACE: readonly Slip<Care>[] = [
  {
    kind: "village: of a neighbour",
    share: share(0.03, 0.05, 0.07),
    change: (_, __, { neighbour }) => ({ village: neighbour.name }),
  },
  {
    kind: "village: before moving",
    share: share(0.012, 0.02, 0.03),
    change: (_, __, { elsewhere }) => ({ village: elsewhere.name, district: elsewhere.district, address: "" }),
  },
  {
    kind: "village: former name",
    share: share(0.25, 0.25, 0.25),
    change: (_, __, { village }) => (village.oldName === "" ? null : { village: village.oldName }),
  },
  {
    kind: "village: other spelling",
    share: share(0.18, 0.34, 0.5),
    change: (random, { village }) => ({ village: respellVillage(random, village) }),
  },
  { kind: "village: missing", share: share(0.04, 0.07, 0.1), change: () => ({ village: "" }) },
  { kind: "district: missing", share: share(0.1, 0.2, 0.3), change: () => ({ district: "" }) },
  { kind: "sex: missing", share: share(0.04, 0.1, 0.18), change: () => ({ sex: "" }) },
  {
    kind: "sex: wrong",
    share: share(0.004, 0.012, 0.02),
    change: (_, { sex }) => ({ sex: sex.replace(/./, (is) => (is === "L" ? "P" : "L")) }),
  },
  {
    kind: "birth place: other",
    share: share(0.08, 0.15, 0.2),
    change: (_, __, { village }) => ({ birthPlace: village.regency }),
  },
  { kind: "address: missing", share: share(0.15, 0.25, 0.35), change: () => ({ address: "" }) },
  {
    kind: "address: hamlet only",
    share: share(0.2, 0.25, 0.25),
    change: (_, { address }) => ({ address: address.replace(/^RT \d+ RW \d+ /, "") }),
  },
  {
    kind: "address: other form",
    share: share(0.3, 0.3, 0.3),
    change: (random, { address }) => ({
      address: address.replace(
        /^RT (\d+) RW (\d+) DUSUN/,
        anyOf(random, ["RT.$1/$2 DSN", "RT $1/RW $2, DUSUN", "RT$1 RW$2 DSN.", "$1/$2 DUSUN"]),
      ),
    }),
  },
];

export const OFFICE_SLIPS = [...NAME, ...NIK, ...KK, ...DATE, ...PLACE];

import type { Random } from "#demo/random.ts";
import { commonestFirst, type Sampler } from "../sampler.ts";
import { NAME_STOCKS, type NameGroup, type NameStock } from "./name-stock.ts";

export type Sex = "L" | "P";
export type Naming = { group: NameGroup; sex: Sex; birthYear: number; father: string | null; order: number };

/** A name as an identity card prints it, in capitals: alone, with a second name, with the father's, or with a pious beginning. */
export function makePersonName(random: Random, naming: Naming): string {
  if (naming.group === "BALINESE") return makeBalineseName(random, naming);
  if (naming.group === "CHINESE") return makeChineseName(random, naming);
  const first = withBeginning(random, naming, makeGivenName(random, naming));
  const second = makeSecondName(random, naming);
  return second === null || second === first ? first : `${first} ${second}`;
}

/** One given name without anything before or after it. */
export function makeGivenName(random: Random, { group, sex, birthYear }: Naming): string {
  const stock = NAME_STOCKS[group];
  if (random.chance(0.22)) return makeRareName(random, stock, sex);
  return given(random, group, isYoung(random, birthYear), sex);
}

const isYoung = (random: Random, birthYear: number) => random.next() * 24 < birthYear - 1980;

function makeRareName(random: Random, stock: NameStock, sex: Sex): string {
  const ends = sex === "L" ? stock.endsMen : stock.endsWomen;
  return `${drawFrom(random, stock.stems)}${drawFrom(random, ends)}`;
}

function withBeginning(random: Random, { group, sex, birthYear }: Naming, name: string): string {
  if (group === "DAYAK") return name;
  const roll = random.next();
  const young = birthYear > 1990 ? 1.6 : 1;
  if (sex === "L") {
    if (roll < 0.13 * young) return `MUHAMMAD ${name}`;
    if (roll < 0.2) return `ABDUL ${ABDUL(random)}`;
    return name;
  }
  if (roll < 0.1) return `SITI ${name}`.replace("SITI SITI", "SITI");
  if (roll < 0.15) return `NUR ${name}`;
  return name;
}

/** Older people mostly bear one name; the young mostly two or three, and some of them the father's. */
function makeSecondName(random: Random, { group, sex, birthYear, father }: Naming): string | null {
  if (random.chance(secondShare(group, birthYear))) {
    if (father !== null && random.chance(0.28)) return lastWord(father);
    const second = seconds(random, group, false, sex);
    return birthYear > 1998 && random.chance(0.25) ? `${given(random, group, true, sex)} ${second}` : second;
  }
  return null;
}

function secondShare(group: NameGroup, birthYear: number): number {
  if (group === "DAYAK") return 0.7;
  if (birthYear < 1970) return group === "JAVANESE" ? 0.14 : 0.25;
  return birthYear < 1992 ? 0.45 : 0.78;
}

function makeBalineseName(random: Random, { sex, birthYear, order }: Naming): string {
  const birthOrder = ["WAYAN", "MADE", "NYOMAN", "KETUT"][order % 4] ?? "WAYAN";
  const own = given(random, "BALINESE", isYoung(random, birthYear), sex);
  const name = random.chance(0.25) ? makeRareName(random, NAME_STOCKS.BALINESE, sex) : own;
  const second = random.chance(birthYear > 1990 ? 0.4 : 0.1) ? ` ${seconds(random, "BALINESE", false, sex)}` : "";
  return `${sex === "L" ? "I" : "NI"} ${birthOrder} ${name}${second}`;
}

/** The father's surname and two syllables, or, among the young, an Indonesian name with or without the surname. */
function makeChineseName(random: Random, { sex, birthYear, father }: Naming): string {
  const surname = father === null ? given(random, "CHINESE", false, sex) : surnameOf(random, father);
  if (birthYear > 1985 && random.chance(0.45)) {
    const own = given(random, "CHINESE", true, sex);
    return random.chance(0.5) ? `${own} ${surname}` : own;
  }
  return `${surname} ${seconds(random, "CHINESE", false, sex)} ${seconds(random, "CHINESE", false, sex)}`;
}

const SURNAMES = new Set(NAME_STOCKS.CHINESE.men);

function surnameOf(random: Random, father: string): string {
  return father.split(" ").find((word) => SURNAMES.has(word)) ?? given(random, "CHINESE", false, "L");
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(" ") + 1);

type Draw = (random: Random, group: NameGroup, young: boolean, sex: Sex) => string;

const given: Draw = (random, group, young, sex) => {
  const { men, women, youngMen, youngWomen } = NAME_STOCKS[group];
  if (sex === "L") return drawFrom(random, young ? youngMen : men);
  return drawFrom(random, young ? youngWomen : women);
};

const seconds: Draw = (random, group, _, sex) => {
  const { secondMen, secondWomen } = NAME_STOCKS[group];
  return drawFrom(random, sex === "L" ? secondMen : secondWomen);
};

const samplers = new Map<readonly string[], Sampler<string>>();

function drawFrom(random: Random, items: readonly string[]): string {
  let sampler = samplers.get(items);
  if (!sampler) {
    sampler = commonestFirst(items);
    samplers.set(items, sampler);
  }
  return sampler(random);
}

const ABDUL = commonestFirst(
  "RAHMAN HAMID RAHIM KARIM AZIZ GANI HALIM KADIR LATIF MALIK RAZAK WAHAB SALAM MANAN MUIN RAUF SAMAD MAJID HADI BASIR GAFUR JALIL MUTALIB SYUKUR".split(
    " ",
  ),
);

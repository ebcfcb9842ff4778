import { callName, nicknamesOf } from "../dirt/nicknames.ts";
import type { Family, PeopledVillage, Person, RegisterRecord } from "../register/truth.ts";
import type { ListRow, Subject, WrittenRow } from "./list-row.ts";

type Rival = { person: Person; familyId: string; rt: number };

/** The people of a village whom the register knows, by every word they are called by. */
export type CalledBy = ReadonlyMap<string, readonly Rival[]>;

export function indexCalls({ families }: PeopledVillage): CalledBy {
  const called = new Map<string, Rival[]>();
  for (const family of families) {
    for (const person of family.people.filter(({ record }) => record !== null)) {
      for (const call of callsOf(person.name)) addTo(called, call, { person, familyId: family.id, rt: family.rt });
    }
  }
  return called;
}

function addTo(called: Map<string, Rival[]>, call: string, rival: Rival): void {
  const known = called.get(call);
  if (known) known.push(rival);
  else called.set(call, [rival]);
}

const callsOf = (name: string) => new Set(name.split(" ").flatMap(callsOfWord));

const callsKnown = new Map<string, readonly string[]>();

function callsOfWord(word: string): readonly string[] {
  const known = callsKnown.get(word);
  if (known) return known;
  const calls = [folded(word), ...nicknamesOf(word)];
  callsKnown.set(word, calls);
  return calls;
}

/** A word as the ear has it, so that spellings of one name are one rival. */
function folded(word: string): string {
  return word
    .replace(/OE/g, "U")
    .replace(/SY|SJ/g, "S")
    .replace(/KH|CH/g, "H")
    .replace(/[ZY]/g, "J")
    .replace(/[FV]/g, "P")
    .replace(/O/g, "U")
    .replace(/E/g, "I")
    .replace(/H\b/g, "")
    .replace(/(.)\1/g, "$1");
}

export type Resolved = { personId: string; householdId: string };

/**
 * Whom a row can be resolved to by anybody who has only the row and the register. Nobody when neither number nor day are left and
 * another of the village, or of the family if its card is told, answers to the same name, sex, age and RT. The household alone
 * when all of those live in it.
 */
export function resolve(written: WrittenRow, subject: Subject, called: CalledBy): Resolved {
  const { person, family } = subject;
  const { row } = written;
  const householdId = tellsHousehold(row, family) ? family.id : "";
  if (person.record === null) return { personId: "", householdId };
  if (tellsPerson(row, person.record)) return { personId: person.id, householdId: family.id };
  if (isTakenForHead(written)) return { personId: "", householdId };
  const rivals = rivalsOf(written, subject, called);
  const left = householdId === "" ? rivals : rivals.filter(({ familyId }) => familyId === family.id);
  const isPlaced = householdId !== "" || tellsVillage(written) || tellsNameAndYear(written, person);
  if (left.length === 0 && isPlaced) return { personId: person.id, householdId: family.id };
  const isAtHome = isPlaced && left.every(({ familyId }) => familyId === family.id);
  return { personId: "", householdId: isAtHome ? family.id : householdId };
}

/** The number of the card, or of somebody on it, as the register has it. */
function tellsHousehold({ kk, nik }: ListRow, { people }: Family): boolean {
  return people.some(({ record }) => record !== null && (isNear(kk, record.kk) || (nik !== "" && nik === record.nik)));
}

function tellsPerson({ nik, birthDate }: ListRow, record: RegisterRecord): boolean {
  if (isNear(nik.replace(/\D/g, ""), record.nik)) return true;
  return birthDate !== "" && birthDate === record.birthDate && !/-(01-01|12-31|07-01)$/.test(birthDate);
}

const tellsVillage = ({ row, dirt }: WrittenRow) =>
  row.village !== "" && !dirt.includes("village: of a neighbour") && !dirt.includes("village: before moving");

/** Two words of a name and a day in the right year are enough without a village. */
const tellsNameAndYear = ({ row, dirt }: WrittenRow, { name, birthDate }: Person) =>
  callsLeft({ row, dirt }, name).length > 1 &&
  row.birthDate.length === 10 &&
  row.birthDate.startsWith(birthDate.slice(0, 4));

/** A wife with nothing but her husband's name and no word of her own sex. */
const isTakenForHead = ({ row, dirt }: WrittenRow) =>
  dirt.includes("name: husband's") && row.sex !== "P" && !/^(NY|ISTRI|IBU)/.test(row.name);

/** Up to two places differ. */
function isNear(written: string, own: string): boolean {
  if (written === "" || own === "") return false;
  if (written.length !== own.length) return written.length === 15 && isSubsequence(written, own);
  let differing = 0;
  for (let at = 0; at < own.length; at += 1) if (written[at] !== own[at]) differing += 1;
  return differing <= 2;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

function rivalsOf({ row, dirt }: WrittenRow, { person, family }: Subject, called: CalledBy): Rival[] {
  const calls = callsLeft({ row, dirt }, person.name);
  const [first = "", ...others] = calls;
  const isNickname = dirt.includes("name: nickname");
  const tellsRt = /\d/.test(row.address);
  return (called.get(first) ?? []).filter(
    (rival) =>
      rival.person !== person &&
      (isNickname || wordsOf(rival.person) <= wordsOf(person)) &&
      others.every((call) => callsOf(rival.person.name).has(call)) &&
      (row.sex === "" || rival.person.sex === row.sex) &&
      (!tellsRt || rival.rt === family.rt) &&
      isOfAge(rival.person, row.birthDate),
  );
}

/** Who bears more words than the row's own person fits the row less. */
const wordsOf = ({ name }: Person) => name.split(" ").length;

/** What of the name the row still tells: the nickname, or the words that can be seen in it. */
function callsLeft({ row, dirt }: WrittenRow, name: string): string[] {
  const called = callName(name);
  if (dirt.includes("name: nickname")) return nicknamesOf(called).slice(0, 1);
  const written = row.name.split(/[ .]/).map(folded);
  const left = name
    .split(" ")
    .map(folded)
    .filter((word) => written.some((other) => isSeenIn(word, other)));
  return left.length > 0 ? left : [folded(called)];
}

const isSeenIn = (word: string, written: string) =>
  written.length > 1 && (written.includes(word.slice(0, 3)) || written.includes(word.slice(-3)));

function isOfAge({ birthDate }: Person, written: string): boolean {
  if (written === "") return true;
  const off = Math.abs(Number(birthDate.slice(0, 4)) - Number(written.slice(0, 4)));
  return off <= (written.length === 4 ? 6 : 1);
}

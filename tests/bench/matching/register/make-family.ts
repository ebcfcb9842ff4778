import type { Random } from "#demo/random.ts";
import type { NameGroup } from "../names/name-stock.ts";
import type { Sex } from "../names/person-name.ts";
import { anyOf } from "../sampler.ts";
import { makeAddress } from "./address.ts";
import { makeBirthDate } from "./birth-date.ts";
import { nameFamily } from "./name-family.ts";
import type { NumberOffice } from "./numbers.ts";
import { recordOf } from "./register-dirt.ts";
import type { Family, Person, Relation, Village } from "./truth.ts";

/** A member before names and numbers. `twin`: born with the one before. */
export type Member = { sex: Sex; birthDate: string; relation: Relation; generation: 0 | 1 | 2; twin: boolean };

type Place = { village: Village; rt: number; rw: number; id: string; group: NameGroup };

/** A household of a village: a couple or one alone, their children, at times a parent or a grandchild. */
export function makeFamily(random: Random, { place, office }: { place: Place; office: NumberOffice }): Family {
  const { village } = place;
  const members = makeMembers(random);
  const moved = random.chance(0.06);
  const kk = office.issueKk(random, { districtCode: village.districtCode, from: 2012, to: 2024 });
  const formerKk = office.issueKk(random, {
    districtCode: moved ? "61.04.17" : village.districtCode,
    from: 2004,
    to: 2014,
  });
  const listed = !random.chance(0.085);
  const names = nameFamily(random, { group: place.group, members });
  const people = members.map((member, at) => {
    const bornHere = !moved && !random.chance(member.generation === 1 ? 0.01 : 0.07);
    const named = names[at];
    if (!named) throw new Error("A member without a name");
    return makePerson(random, {
      member,
      ...named,
      id: `${place.id}${at + 1}`,
      nik: office.issueNik(random, { ...member, districtCode: village.districtCode, bornHere }),
      birthPlace: bornHere ? birthPlaceOf(random, village) : anyOf(random, ELSEWHERE),
      listed: listed && !random.chance(member.birthDate > "2019" ? 0.12 : 0.012),
      kk,
      formerKk,
    });
  });
  return {
    id: `K${place.id}`,
    kk,
    formerKk,
    rt: place.rt,
    rw: place.rw,
    ...makeAddress(random, village),
    decile: decile(random),
    people,
  };
}

const ELSEWHERE = [
  "Pontianak",
  "Ketapang",
  "Sambas",
  "Singkawang",
  "Makassar",
  "Bone",
  "Sampang",
  "Bangkalan",
  "Kebumen",
  "Malang",
  "Jember",
  "Semarang",
];

const birthPlaceOf = (random: Random, { name, district, regency }: Village) =>
  anyOf(random, [name, name, district, regency, regency]);

const decile = (random: Random) => Math.min(10, 1 + Math.floor(random.next() ** 1.6 * 10));

type PersonFacts = {
  member: Member;
  name: string;
  father: string | null;
  id: string;
  nik: string;
  birthPlace: string;
  listed: boolean;
  kk: string;
  formerKk: string;
};

function makePerson(random: Random, { member, listed, kk, formerKk, ...facts }: PersonFacts): Person {
  const { sex, birthDate, relation } = member;
  const person = { ...facts, id: `P${facts.id}`, sex, birthDate, relation };
  return { ...person, record: listed ? recordOf(random, person, { kk, formerKk }) : null };
}

function makeMembers(random: Random): Member[] {
  const headSex: Sex = random.chance(0.86) ? "L" : "P";
  const headYear = random.between(1942, 1998);
  const members = [newMember(random, { sex: headSex, year: headYear, relation: "Kepala Keluarga", generation: 0 })];
  const motherYear = headSex === "L" ? headYear + random.between(-2, 9) : headYear;
  if (headSex === "L" && random.chance(0.88)) {
    members.push(newMember(random, { sex: "P", year: motherYear, relation: "Istri/Suami", generation: 0 }));
  }
  addChildren(random, members, motherYear);
  if (random.chance(0.1)) {
    const year = random.chance(0.6) ? headYear - random.between(20, 32) : random.between(2005, 2022);
    const generation = year < headYear ? 2 : 1;
    members.push(
      newMember(random, { sex: anySex(random), year: Math.max(1930, year), relation: "Lainnya", generation }),
    );
  }
  return members;
}

function addChildren(random: Random, members: Member[], motherYear: number): void {
  const wanted = anyOf(random, [0, 1, 1, 2, 2, 2, 3, 3, 4, 5]);
  let year = motherYear + random.between(18, 27);
  for (let born = 0; born < wanted && year <= 2024; born += 1) {
    const left = 2024 - year > 26 && random.chance(0.65);
    if (!left) {
      const child = newMember(random, { sex: anySex(random), year, relation: "Anak", generation: 1 });
      members.push(child);
      if (random.chance(0.014))
        members.push({ ...child, sex: random.chance(0.75) ? child.sex : anySex(random), twin: true });
    }
    year += random.between(1, 6);
  }
}

const anySex = (random: Random): Sex => (random.chance(0.51) ? "L" : "P");

function newMember(
  random: Random,
  { sex, year, relation, generation }: { sex: Sex; year: number; relation: Relation; generation: 0 | 1 | 2 },
): Member {
  return { sex, birthDate: makeBirthDate(random, year), relation, generation, twin: false };
}

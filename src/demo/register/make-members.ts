import type { Sex } from "#domain/register/person.ts";
import { type IsoDate, isoDate } from "#domain/shared/date.ts";
import { makeName } from "../names/make-name.ts";
import type { NameGroup } from "../names/name-lists.ts";
import type { Random } from "../random.ts";
import type { DemoMember } from "./demo-family.ts";
import { makeNik } from "./make-nik.ts";

type Home = { villageCode: string; group: NameGroup; decile: number; taken: Set<string> };

/** Ages are counted at the release of 2024. */
const RELEASE_YEAR = 2024;

/** Head, mostly a spouse, children, now and then a parent: three or four people, as in the villages. */
export function makeMembers(random: Random, home: Home): [DemoMember, ...DemoMember[]] {
  const headSex: Sex = random.chance(0.16) ? "F" : "M";
  const headAge = random.between(23, 78);
  const married = headSex === "M" && random.chance(0.86);
  const head = makeMember(random, home, {
    sex: headSex,
    age: headAge,
    relation: "Kepala Keluarga",
    maritalStatus: married ? "Kawin" : random.pick(["Cerai mati", "Cerai mati", "Cerai hidup", "Belum kawin"]),
    father: null,
  });
  const spouse = married
    ? [
        makeMember(random, home, {
          sex: "F",
          age: Math.max(18, headAge - random.between(0, 8)),
          relation: "Istri/Suami",
          maritalStatus: "Kawin",
          father: null,
        }),
      ]
    : [];
  const children = makeChildren(random, home, { head, headAge, married });
  const parent = random.chance(0.09) && headAge < 55 ? [makeParent(random, home, headAge)] : [];
  return [head, ...spouse, ...children, ...parent];
}

function makeChildren(
  random: Random,
  home: Home,
  { head, headAge, married }: { head: DemoMember; headAge: number; married: boolean },
): DemoMember[] {
  const count =
    married || headAge > 30 ? Number(random.weighted({ "0": 16, "1": 24, "2": 29, "3": 19, "4": 8, "5": 4 })) : 0;
  return Array.from({ length: count }, () => {
    const age = random.between(Math.max(0, headAge - 45), Math.max(0, Math.min(24, headAge - 21)));
    const sex: Sex = random.chance(0.5) ? "M" : "F";
    const father = head.sex === "M" ? head.name : null;
    return makeMember(random, home, { sex, age, relation: "Anak", maritalStatus: "Belum kawin", father });
  });
}

function makeParent(random: Random, home: Home, headAge: number): DemoMember {
  const sex: Sex = random.chance(0.3) ? "M" : "F";
  return makeMember(random, home, {
    sex,
    age: headAge + random.between(18, 30),
    relation: "Lainnya",
    maritalStatus: "Cerai mati",
    father: null,
  });
}

type Given = Pick<DemoMember, "sex" | "relation" | "maritalStatus"> & { age: number; father: string | null };

function makeMember(random: Random, { villageCode, group, decile, taken }: Home, given: Given): DemoMember {
  const { sex, age, relation, maritalStatus, father } = given;
  const birthDate = makeBirthDate(random, age);
  return {
    name: makeName(random, { group, sex, father }),
    nik: makeNik(random, { villageCode, birthDate, sex, taken }),
    sex,
    birthDate,
    relation,
    maritalStatus,
    occupation: makeOccupation(random, { sex, age, decile, relation }),
    education: makeEducation(random, age),
    dukcapilMatched: random.chance(0.965),
  };
}

/** Many older people were registered as born on 1 July or 31 December. */
function makeBirthDate(random: Random, age: number): IsoDate {
  const year = String(RELEASE_YEAR - age);
  if (age > 55 && random.chance(0.15)) return isoDate(`${year}-${random.pick(["07-01", "12-31"])}`);
  const two = (number: number) => String(number).padStart(2, "0");
  return isoDate(`${year}-${two(random.between(1, age === 0 ? 6 : 12))}-${two(random.between(1, 28))}`);
}

function makeOccupation(
  random: Random,
  { sex, age, decile, relation }: { sex: Sex; age: number; decile: number; relation: DemoMember["relation"] },
): string {
  if (age < 16 || age > 75) return "Belum/Tidak Bekerja";
  if (relation === "Anak" && age < 20) return "Belum/Tidak Bekerja";
  if (relation === "Istri/Suami" && random.chance(0.7)) return "Belum/Tidak Bekerja";
  if (decile === 4 && random.chance(0.012)) return "PNS/TNI/Polri";
  if (age > 58 && decile > 2 && random.chance(0.03)) return "Pensiunan";
  return random.weighted(sex === "M" ? MENS_WORK : WOMENS_WORK);
}

const MENS_WORK: Readonly<Record<string, number>> = {
  Petani: 34,
  Nelayan: 30,
  "Pekerja Lepas": 22,
  Pedagang: 5,
  Wiraswasta: 5,
  Swasta: 4,
};
const WOMENS_WORK: Readonly<Record<string, number>> = {
  Petani: 34,
  Pedagang: 24,
  "Pekerja Lepas": 24,
  Wiraswasta: 10,
  Swasta: 8,
};

function makeEducation(random: Random, age: number): string {
  if (age < 7) return "Tidak Sekolah";
  if (age < 13) return "Masih/Siswa SD/sederajat";
  if (age < 16) return random.chance(0.9) ? "Masih/Siswa SMP/sederajat" : "Tamat SD/sederajat";
  if (age < 19) return random.chance(0.72) ? "Masih/Siswa SMA/sederajat" : "Tamat SMP/sederajat";
  return random.weighted({
    "Tidak Sekolah": 12,
    "Tidak Tamat SD": 20,
    "Tamat SD/sederajat": 36,
    "Tamat SMP/sederajat": 17,
    "Tamat SMA/sederajat": 14,
    "Tamat PT": 1,
  });
}

import type { Sex } from "#domain/register/person.ts";
import { isoDate } from "#domain/shared/date.ts";
import { makeName } from "../names/make-name.ts";
import type { Random } from "../random.ts";
import type { DemoFamily, DemoMember } from "../register/demo-family.ts";
import { makeConditions } from "../register/make-conditions.ts";
import { makeMembers } from "../register/make-members.ts";
import { makeNik } from "../register/make-nik.ts";

/** What became of a family in the year between the demo's release and the later one. */
const CHANGES = { SAME: 70, DECILE: 10, FLOOR: 6, PKH: 6, BIRTH: 5, LEFT: 3 } as const;

/** The family a year later. `SAME` gives the very same object, so that others can tell who did not change. */
export function aYearLater(random: Random, family: DemoFamily, taken: Set<string>): DemoFamily {
  const [head, ...others] = family.members;
  switch (random.weighted(CHANGES)) {
    case "SAME":
      return family;
    case "DECILE":
      return { ...family, decile: family.decile === 1 ? 2 : family.decile - 1 };
    case "FLOOR":
      return { ...family, conditions: { ...family.conditions, floor: "Semen" } };
    case "PKH":
      return { ...family, receives: { ...family.receives, PKH: !family.receives.PKH } };
    case "BIRTH":
      return { ...family, members: [head, ...others, newborn(random, family, taken)] };
    case "LEFT":
      return { ...family, members: [head, ...others.slice(0, -1)] };
  }
}

/** A family that the earlier release did not have. */
export function newcomers(
  random: Random,
  { p3keId, villageCode, taken }: { p3keId: string; villageCode: string; taken: Set<string> },
): DemoFamily {
  const group = "MALAY";
  const decile = random.between(1, 3);
  return {
    p3keId,
    villageCode,
    decile,
    address: `RT ${String(random.between(1, 12)).padStart(3, "0")}/RW 001`,
    group,
    religion: "ISLAM",
    conditions: makeConditions(random, decile),
    receives: { PKH: false, BPNT: false, SEMBAKO: false, BST: false, BPUM: false },
    members: makeMembers(random, { villageCode, group, decile, taken }),
  };
}

function newborn(random: Random, { villageCode, group }: DemoFamily, taken: Set<string>): DemoMember {
  const sex: Sex = random.chance(0.5) ? "M" : "F";
  const birthDate = isoDate(`2024-${random.pick(["09", "10", "11"])}-${String(random.between(10, 28))}`);
  return {
    name: makeName(random, { group, sex, father: null }),
    nik: makeNik(random, { villageCode, birthDate, sex, taken }),
    sex,
    birthDate,
    relation: "Anak",
    maritalStatus: "Belum kawin",
    occupation: "Belum/Tidak Bekerja",
    education: "Tidak Sekolah",
    dukcapilMatched: true,
  };
}

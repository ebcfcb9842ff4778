import { sharedUint32 } from "./growing.ts";
import { householdOf, type PersonRecords } from "./person-records.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { growingTexts } from "./text-column.ts";

type Households = Pick<RegisterColumns, "households" | "householdIds" | "memberStarts" | "members">;

/** Numbers the households of a register by their ids. */
export type GrowingHouseholds = {
  add: (id: string) => number;
  /** `records` are those of everybody, and the one behind them. */
  finish: (records: PersonRecords, people: number) => Households;
};

export function growingHouseholds(): GrowingHouseholds {
  const numbers = new Map<string, number>();
  const ids = growingTexts();
  return {
    add(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(id, number);
      ids.push(id);
      return number;
    },
    finish(records, people) {
      return { households: numbers.size, householdIds: ids.finish(), ...membersOf(records, people, numbers.size) };
    },
  };
}

function membersOf(
  records: PersonRecords,
  people: number,
  households: number,
): Pick<RegisterColumns, "memberStarts" | "members"> {
  const memberStarts = sharedUint32(households + 1);
  for (let person = 0; person < people; person += 1) {
    const behind = householdOf(records, person) + 1;
    memberStarts[behind] = (memberStarts[behind] ?? 0) + 1;
  }
  for (let at = 1; at <= households; at += 1) memberStarts[at] = (memberStarts[at] ?? 0) + (memberStarts[at - 1] ?? 0);
  const next = memberStarts.slice();
  const members = sharedUint32(people);
  for (let person = 0; person < people; person += 1) {
    const household = householdOf(records, person);
    const at = next[household] ?? 0;
    members[at] = person;
    next[household] = at + 1;
  }
  return { memberStarts, members };
}

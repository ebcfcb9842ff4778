import type { CellReader } from "./cell-reader.ts";
import { sharedUint32 } from "./growing.ts";
import { householdOf, type PersonRecords } from "./person-records.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { growingTextBook } from "./text-book.ts";

type Households = Pick<RegisterColumns, "households" | "householdIds" | "memberStarts" | "members">;

/** Numbers the households of a register by their ids. */
export type GrowingHouseholds = {
  /** The number of the household whose id stands in these bytes between two places. */
  number: CellReader<number>;
  /** `records` are those of everybody, and the one behind them. */
  finish: (records: PersonRecords, people: number) => Households;
};

export function growingHouseholds(): GrowingHouseholds {
  const ids = growingTextBook();
  return {
    number: ids.number,
    finish(records, people) {
      return { households: ids.count(), householdIds: ids.finish(), ...membersOf(records, people, ids.count()) };
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

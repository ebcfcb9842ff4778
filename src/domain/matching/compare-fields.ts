import type { Name } from "../register/name.ts";
import { agreement } from "../register/name-agreement.ts";
import type { IsoDate } from "../shared/date.ts";
import type { FieldAgreement } from "./match.ts";
import { isNearNumber } from "./near-number.ts";
import type { RegisteredPerson } from "./registered-person.ts";
import type { RowIdentity } from "./row-identity.ts";

type Agreement = FieldAgreement["agreement"];

/** How a row agrees with one registered person, field by field. What either side lacks is MISSING, never DIFFERENT. */
export type Agreements = Record<FieldAgreement["field"], Agreement>;

/** What the register knows beside a person's own line: the name as it is compared, the family cards of the household. */
export type PersonInRegister = { person: RegisteredPerson; name: Name; householdKks: ReadonlySet<string> };

/**
 * Compares a row with a person.
 * Example: Syamsudin, 12-03-1975 with SAMSUDIN, 12-03-1975 → name SAME, birthDate SAME, the rest MISSING.
 */
export function compareFields(row: RowIdentity, registered: PersonInRegister): Agreements {
  const { person, name } = registered;
  return {
    nik: compareNiks(row, person),
    name: compareNames(row.name, name),
    birthDate: compareDates(row.birthDate, person.birthDate),
    sex: compareWhole(row.sex, person.sex),
    village: compareWhole(row.villageCode, person.villageCode),
    kk: compareKks(row.kkKey, registered),
  };
}

/** The order in which the fields are shown. */
export function toFieldAgreements({ nik, name, birthDate, sex, village, kk }: Agreements): FieldAgreement[] {
  return [
    { field: "nik", agreement: nik },
    { field: "name", agreement: name },
    { field: "birthDate", agreement: birthDate },
    { field: "sex", agreement: sex },
    { field: "village", agreement: village },
    { field: "kk", agreement: kk },
  ];
}

function compareNames(one: Name, other: Name): Agreement {
  return one.key === "" || other.key === "" ? "MISSING" : agreement(one, other);
}

/** SAME and DIFFERENT are said of valid numbers only; an invalid one may still be NEAR a number it was meant to be. */
function compareNiks(row: RowIdentity, person: RegisteredPerson): Agreement {
  if (row.nikKey !== null && row.nikKey === person.nikKey) return "SAME";
  if (row.nikDigits !== null && person.nikDigits !== null && isNearNumber(row.nikDigits, person.nikDigits))
    return "NEAR";
  return row.nikKey === null || person.nikKey === null ? "MISSING" : "DIFFERENT";
}

/** NEAR is for the reader: day and month changed places, or one part of the date differs. It counts as no agreement. */
function compareDates(one: IsoDate | null, other: IsoDate | null): Agreement {
  if (one === null || other === null || one === other) return compareWhole(one, other);
  const differing = DATE_PARTS.filter(([from, to]) => one.slice(from, to) !== other.slice(from, to)).length;
  const isSwapped = other === `${one.slice(0, 5)}${one.slice(8)}-${one.slice(5, 7)}`;
  return isSwapped || differing === 1 ? "NEAR" : "DIFFERENT";
}

/** Where year, month and day stand in an ISO date. */
const DATE_PARTS = [
  [0, 4],
  [5, 7],
  [8, 10],
] as const;

/** The card is the family's: it agrees on whoever's line it stands, and differs only from the person's own. */
function compareKks(kkKey: string | null, { person, householdKks }: PersonInRegister): Agreement {
  return kkKey !== null && householdKks.has(kkKey) ? "SAME" : compareWhole(kkKey, person.kkKey);
}

function compareWhole<Value>(one: Value | null, other: Value | null): Agreement {
  if (one === null || other === null) return "MISSING";
  return one === other ? "SAME" : "DIFFERENT";
}

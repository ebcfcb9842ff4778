import type { Assistance } from "../assistance/assistance.ts";
import { latestVerification, type Verification } from "../assistance/verification.ts";
import { type CriteriaParts, partsOfCriteria } from "../programme/criteria-parts.ts";
import type { Household } from "../register/household.ts";
import type { Person } from "../register/person.ts";
import type { HouseholdId, PersonId } from "../shared/id.ts";
import { type Rupiah, rupiah } from "../shared/money.ts";
import type { MatchedCandidate, ScreeningContext } from "./context.ts";
import { personKeyOf } from "./person-key.ts";
import type { WaitingCount } from "./waiting-household.ts";

/** A row with what the register knows of it: nothing, its household, or its household and person. */
export type ListedRow = MatchedCandidate & { household: Household | null; person: Person | null };
export type HouseholdRow = ListedRow & { household: Household };
export type PersonRow = HouseholdRow & { person: Person };

/** The whole list in row order, with its context indexed once so that every rule looks up and none searches. */
export type ScreenedList = {
  context: ScreeningContext;
  rows: readonly ListedRow[];
  /** How many rows the whole list has, those that stand beside included. */
  rowCount: number;
  /** The programme's criteria, taken apart once. */
  criteria: CriteriaParts;
  /** The first row that names the same person, or `null` when this row is it or names nobody in particular. */
  findFirstOfPerson(row: ListedRow): ListedRow | null;
  rowsOfHousehold(id: HouseholdId): readonly HouseholdRow[];
  aidOfHousehold(id: HouseholdId): readonly Assistance[];
  aidOfPerson(id: PersonId): readonly Assistance[];
  latestVerificationOf(id: HouseholdId): Verification | null;
  /** How many households off this list wait for the programme in a poorer decile, and the poorest of those deciles. */
  waitingBelow(decile: number): { count: number; poorest: number } | null;
  /** Rupiah of one row, the programme's amount; a programme without one costs nothing. */
  amountOfRow: Rupiah;
};

export function toScreenedList(candidates: readonly MatchedCandidate[], context: ScreeningContext): ScreenedList {
  const rows = candidates.map((row) => withRegister(row, context)).sort((a, b) => a.candidate.row - b.candidate.row);
  const aid = context.assistance.filter((one) => !isOwn(one, context));
  const firstOfPerson = firstByKey(rows);
  const rowsByHousehold = Map.groupBy(rows.filter(hasHousehold), (row) => row.household.id);
  const aidByHousehold = Map.groupBy(aid, (one) => one.householdId);
  const aidByPerson = Map.groupBy(aid, (one) => one.personId);
  const verifications = Map.groupBy(context.verifications, (one) => one.householdId);
  return {
    context,
    rows,
    rowCount: rows.length + (context.rowsBeside ?? 0),
    criteria: partsOfCriteria(context.programme.criteria),
    findFirstOfPerson(row) {
      const first = firstOfPerson.get(personKeyOf(row) ?? "");
      return first === undefined || first === row ? null : first;
    },
    rowsOfHousehold: (id) => rowsByHousehold.get(id) ?? [],
    aidOfHousehold: (id) => aidByHousehold.get(id) ?? [],
    aidOfPerson: (id) => aidByPerson.get(id) ?? [],
    latestVerificationOf: (id) => latestVerification(verifications.get(id) ?? [], context.today),
    waitingBelow: (decile) => countBelow(context.waiting, decile),
    amountOfRow: context.programme.amount ?? rupiah(0),
  };
}

export function hasHousehold(row: ListedRow): row is HouseholdRow {
  return row.household !== null;
}

export function hasPerson(row: ListedRow): row is PersonRow {
  return row.household !== null && row.person !== null;
}

/** Only what is certain counts as known: an UNCERTAIN or CONFLICT row has no household until a person picks one. */
function withRegister(row: MatchedCandidate, { households, formerMembers }: ScreeningContext): ListedRow {
  const { match } = row;
  if (match.kind !== "CERTAIN" && match.kind !== "HOUSEHOLD_ONLY") return { ...row, household: null, person: null };
  const household = households.get(match.householdId);
  if (!household) throw new Error(`Household ${match.householdId} of row ${row.candidate.row} was not loaded`);
  if (match.kind === "HOUSEHOLD_ONLY") return { ...row, household, person: null };
  const member = household.members.find(({ id }) => id === match.personId);
  const person = member ?? formerMembers?.get(match.personId);
  if (!person)
    throw new Error(`Person ${match.personId} of row ${row.candidate.row} is not in household ${household.id}`);
  return { ...row, household, person };
}

function firstByKey(rows: readonly ListedRow[]): Map<string, ListedRow> {
  const first = new Map<string, ListedRow>();
  for (const row of rows) {
    const key = personKeyOf(row);
    if (key !== null && !first.has(key)) first.set(key, row);
  }
  return first;
}

function countBelow(waiting: WaitingCount | null, decile: number): { count: number; poorest: number } | null {
  const poorer = [...(waiting ?? [])].filter(([one, households]) => one < decile && households > 0);
  if (poorer.length === 0) return null;
  const count = poorer.reduce((total, [, households]) => total + households, 0);
  return { count, poorest: Math.min(...poorer.map(([one]) => one)) };
}

/** Aid that stands on this very list: its rows, or the commitments its approval made. */
function isOwn(aid: Assistance, { proposalId }: ScreeningContext): boolean {
  return proposalId !== null && aid.proposalId === proposalId;
}

import { compareFields, type PersonInRegister, toFieldAgreements } from "#domain/matching/compare-fields.ts";
import type { FieldAgreement } from "#domain/matching/match.ts";
import { identityOf, type RowReader } from "#domain/matching/row-identity.ts";
import type { Candidate } from "#domain/proposal/candidate.ts";
import { maskComparison, maskNumber } from "#domain/register/mask.ts";
import { stripSeparators } from "#domain/register/nik.ts";

/**
 * One line of the comparison: what the list says, what the register says, how well they agree. Dates as `YYYY-MM-DD`, the
 * register's village as its code; of two numbers only the positions in which they differ.
 */
export type ComparedField = FieldAgreement & { row: string | null; register: string | null };

/** A row beside one person of the register, field by field. Numbers are masked here: whole ones never leave the server. */
export function compareRow(
  candidate: Candidate,
  { person, reader }: { person: PersonInRegister; reader: RowReader },
): ComparedField[] {
  const agreements = toFieldAgreements(compareFields(identityOf(candidate, reader), person));
  const values = valuesOf(candidate, person);
  return agreements.map((agreement) => ({ ...agreement, ...values[agreement.field] }));
}

type Values = Record<FieldAgreement["field"], { row: string | null; register: string | null }>;

function valuesOf(candidate: Candidate, { person, householdKks }: PersonInRegister): Values {
  const { village, district } = candidate;
  return {
    nik: numbersOf(candidate.nik, person.nikDigits),
    name: { row: candidate.name, register: person.name },
    birthDate: { row: candidate.birthDate, register: person.birthDate },
    sex: { row: candidate.sex, register: person.sex },
    village: { row: village && [village, district].filter(Boolean).join(", "), register: person.villageCode },
    kk: { row: candidate.kk && maskNumber(stripSeparators(candidate.kk)), register: householdKks.size > 0 ? "" : null },
  };
}

function numbersOf(written: string | null, registered: string | null) {
  const row = written && stripSeparators(written);
  if (row === null || registered === null)
    return { row: row && maskNumber(row), register: registered && maskNumber(registered) };
  const [shown, against] = row === registered ? [maskNumber(row), maskNumber(row)] : maskComparison(row, registered);
  return { row: shown, register: against };
}

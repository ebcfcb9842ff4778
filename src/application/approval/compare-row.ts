import { type Agreement, agreementOf } from "#domain/matching/agreement.ts";
import type { RegisterLine } from "#domain/matching/index/register-line.ts";
import type { Evidence, Finding } from "#domain/matching/match.ts";
import type { Candidate } from "#domain/proposal/candidate.ts";
import { maskComparison, maskNumber } from "#domain/register/mask.ts";
import { stripSeparators } from "#domain/register/nik.ts";

const COMPARED = ["nik", "name", "birthDate", "sex", "kk", "village", "address"] as const;
type ComparedName = (typeof COMPARED)[number];

/**
 * One line of the comparison: what the list says, what the register says, how well they agree, what the matcher found, and how many
 * bits that gives or takes (`null` where nothing is known on one side). Dates as `YYYY-MM-DD`, the register's village as its
 * code; of two numbers only the positions in which they differ.
 */
export type ComparedField = {
  field: ComparedName;
  agreement: Agreement;
  finding: Finding | null;
  bits: number | null;
  row: string | null;
  register: string | null;
};

/** A row beside one person of the register, field by field. Numbers are masked here: whole ones never leave the server. */
export function compareRow(
  candidate: Candidate,
  { person, evidence }: { person: RegisterLine; evidence: readonly Evidence[] },
): ComparedField[] {
  const values = valuesOf(candidate, person);
  return COMPARED.map((field) => {
    const found = evidence.filter((one) => one.field === field || one.field === BESIDE[field]);
    const [first] = found;
    const bits = found.reduce((sum, one) => sum + one.bits, 0);
    return {
      field,
      agreement: agreementOf(first),
      finding: first?.finding ?? null,
      bits: first ? bits : null,
      ...values[field],
    };
  });
}

/** What is weighed apart and stands in the same cell: the father behind bin and binti, the RT behind the street. */
const BESIDE: Partial<Record<ComparedName, Evidence["field"]>> = { name: "father", address: "rt" };

type Values = Record<ComparedName, { row: string | null; register: string | null }>;

function valuesOf(candidate: Candidate, person: RegisterLine): Values {
  const { village, district } = candidate;
  return {
    nik: numbersOf(candidate.nik, known(person.nik)),
    name: { row: candidate.name, register: person.name },
    birthDate: { row: candidate.birthDate, register: known(person.birthDate) },
    sex: { row: candidate.sex, register: known(person.sex) },
    kk: numbersOf(candidate.kk, known(person.kk)),
    village: { row: village && [village, district].filter(Boolean).join(", "), register: person.villageCode },
    address: { row: candidate.address, register: known(person.address) },
  };
}

function known(text: string): string | null {
  return text === "" ? null : text;
}

function numbersOf(written: string | null, registered: string | null) {
  const row = written && stripSeparators(written);
  if (row === null || registered === null)
    return { row: row && maskNumber(row), register: registered && maskNumber(registered) };
  const [shown, against] = row === registered ? [maskNumber(row), maskNumber(row)] : maskComparison(row, registered);
  return { row: shown, register: against };
}

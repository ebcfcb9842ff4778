import type { Candidate } from "#domain/proposal/candidate.ts";
import { maskNumber } from "#domain/register/mask.ts";
import { stripSeparators } from "#domain/register/nik.ts";

/** The row as its owner wrote it, numbers masked. */
export type WrittenValues = Pick<Candidate, "nik" | "kk" | "birthDate" | "sex" | "village" | "district" | "address">;

export function writtenValues(candidate: Candidate): WrittenValues {
  const { birthDate, sex, village, district, address } = candidate;
  const [nik, kk] = [candidate.nik, candidate.kk].map((number) => number && maskNumber(stripSeparators(number)));
  return { nik: nik ?? null, kk: kk ?? null, birthDate, sex, village, district, address };
}

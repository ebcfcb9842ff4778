import { Candidate } from "#domain/proposal/candidate.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { toDay } from "#infrastructure/db/day.ts";

type StoredRow = { nikSealed: Uint8Array | null; kkSealed: Uint8Array | null; birthDate: Date | null };

/** A stored row as the domain reads it, its numbers opened for comparison. */
export function toCandidate(row: StoredRow): Candidate {
  return Candidate.parse({
    ...row,
    nik: row.nikSealed && openNumber("nik", row.nikSealed),
    kk: row.kkSealed && openNumber("kk", row.kkSealed),
    birthDate: row.birthDate && toDay(row.birthDate),
  });
}

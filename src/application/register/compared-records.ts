import { maskComparison, maskNumber } from "#domain/register/mask.ts";
import { type IdentityNumberKind, openNumber } from "#infrastructure/crypto/identity-number.ts";
import type { RecordSide } from "#infrastructure/db/load/load-record-sides.ts";

/** One of two records side by side; of numbers only the digits in which they differ, or the first four where they are the same. */
export type ComparedRecord = Omit<RecordSide, "nikSealed" | "kkSealed"> & { nik: string | null; kk: string | null };

/** Two records as they are shown beside each other. */
export function sideBySide(one: RecordSide, other: RecordSide): [ComparedRecord, ComparedRecord] {
  const niks = compareNumbers("nik", one.nikSealed, other.nikSealed);
  const kks = compareNumbers("kk", one.kkSealed, other.kkSealed);
  return [toRecord(one, niks[0], kks[0]), toRecord(other, niks[1], kks[1])];
}

type Sealed = Uint8Array | null;

function compareNumbers(kind: IdentityNumberKind, one: Sealed, other: Sealed): [string | null, string | null] {
  const [first, second] = [open(kind, one), open(kind, other)];
  if (first === null || second === null || first === second) return [mask(first), mask(second)];
  return maskComparison(first, second);
}

function open(kind: IdentityNumberKind, sealed: Sealed): string | null {
  return sealed && openNumber(kind, sealed);
}

function mask(number: string | null): string | null {
  return number === null ? null : maskNumber(number);
}

function toRecord(
  { nikSealed: _nik, kkSealed: _kk, ...side }: RecordSide,
  nik: string | null,
  kk: string | null,
): ComparedRecord {
  return { ...side, nik, kk };
}

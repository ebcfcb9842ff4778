import type { PackedDate } from "../read/packed-date.ts";
import type { AddressAgreement } from "./compare-address.ts";
import { createNameAgreement, type NameAgreement } from "./name-agreement.ts";

/** How a row agrees with one person, field by field, as numbers of levels; reused from pair to pair. */
export type PairComparison = {
  nik: number;
  kk: number;
  birth: number;
  /** The person's date, for how rare it is. */
  born: PackedDate;
  sex: number;
  place: number;
  village: number;
  rt: number;
  birthPlace: number;
  /** Bits of the place of birth, where it agrees. */
  birthPlaceBits: number;
  name: NameAgreement;
  address: AddressAgreement;
  father: number;
};

export function createPairComparison(): PairComparison {
  return {
    nik: 0,
    kk: 0,
    birth: 0,
    born: 0,
    sex: 0,
    place: 0,
    village: 0,
    rt: 0,
    birthPlace: 0,
    birthPlaceBits: 0,
    name: createNameAgreement(),
    address: { level: 0, bits: 0 },
    father: 0,
  };
}

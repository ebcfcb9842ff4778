import { addressOf, rtOf, rwOf } from "../index/person-records.ts";
import type { RegisterColumns } from "../index/register-columns.ts";
import type { RowFacts } from "../read/row-facts.ts";
import { ADDRESS, RT } from "./levels.ts";
import { LIKENESS, type Likeness } from "./word-likeness.ts";

/** The words of two addresses that agree: the level, and how rare those words are, in bits. */
export type AddressAgreement = { level: number; bits: number };

/** Share of the shorter address that must agree for the addresses to be the same. */
const MOST_OF_ADDRESS = 0.75;

export type AddressComparer = (facts: RowFacts, person: number, into: AddressAgreement) => void;

export function createAddressComparer(
  { records, addressStarts, addressWords, addresses }: RegisterColumns,
  likeness: (row: number, registered: number) => Likeness,
  rarity: Float32Array,
): AddressComparer {
  return (facts, person, into) => {
    const number = addressOf(records, person);
    const from = addressStarts[number] ?? 0;
    const to = addressStarts[number + 1] ?? 0;
    into.level = ADDRESS.missing;
    into.bits = 0;
    if (from === to || facts.addressWords.length === 0) return;
    let agreeing = 0;
    for (const word of facts.addressWords) {
      const skeleton = findAlike(word.skeleton, from, to);
      if (skeleton < 0) continue;
      agreeing += 1;
      into.bits += rarity[skeleton] ?? 0;
    }
    into.level = levelOf(agreeing / Math.min(facts.addressWords.length, to - from));
  };

  function findAlike(word: number, from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const skeleton = addresses.skeletons[addressWords[at] ?? 0] ?? 0;
      if (likeness(word, skeleton) >= LIKENESS.near) return skeleton;
    }
    return NONE;
  }
}

const NONE = -1;

function levelOf(share: number): number {
  if (share >= MOST_OF_ADDRESS) return ADDRESS.same;
  return share > 0 ? ADDRESS.part : ADDRESS.different;
}

export function compareRt({ rt: rowRt, rw: rowRw }: RowFacts, { records }: RegisterColumns, person: number): number {
  const rt = rtOf(records, person);
  if (rowRt === 0 || rt === 0) return RT.missing;
  const rw = rwOf(records, person);
  const isSameRw = rowRw === 0 || rw === 0 || rowRw === rw;
  return rowRt === rt && isSameRw ? RT.same : RT.different;
}

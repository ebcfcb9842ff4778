import type { TextColumn } from "./text-column.ts";
import type { VillageBook } from "./village-book.ts";
import type { WordBook } from "./word-book.ts";

/**
 * A register as matching reads it: one typed array a field, in memory that threads share, no object a person. People, households,
 * villages and words are numbers; 0 means unknown in every field that may be unknown.
 */
export type RegisterColumns = {
  people: number;
  households: number;
  personIds: TextColumn;
  householdIds: TextColumn;
  /** NIK and KK in halves of eight digits. */
  nikHigh: Uint32Array;
  nikLow: Uint32Array;
  kkHigh: Uint32Array;
  kkLow: Uint32Array;
  /** Packed dates. */
  born: Uint32Array;
  birthPlace: Uint32Array;
  sex: Uint8Array;
  relation: Uint8Array;
  village: Uint16Array;
  household: Uint32Array;
  /** Own words first, then the father's and the aliases', each marked by its kind. */
  nameStarts: Uint32Array;
  nameWords: Uint32Array;
  /** Addresses are numbered too: a family has one, and a hamlet few. */
  address: Uint32Array;
  /** By address. */
  addressStarts: Uint32Array;
  addressWords: Uint32Array;
  rt: Uint8Array;
  rw: Uint8Array;
  /** By household. */
  memberStarts: Uint32Array;
  members: Uint32Array;
  names: WordBook;
  addresses: WordBook;
  places: WordBook;
  villages: VillageBook;
};

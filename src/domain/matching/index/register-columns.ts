import type { PersonRecords } from "./person-records.ts";
import type { TextColumn } from "./text-column.ts";
import type { VillageBook } from "./village-book.ts";
import type { WordBook } from "./word-book.ts";

/**
 * A register as matching reads it: typed arrays in memory that threads share, no object a person. People, households, villages,
 * addresses and words are numbers.
 */
export type RegisterColumns = {
  people: number;
  households: number;
  personIds: TextColumn;
  householdIds: TextColumn;
  records: PersonRecords;
  /** Own words first, then the father's and the aliases', each marked by its kind. */
  nameWords: Uint32Array;
  /** By address: a family has one, and a hamlet few. */
  addressStarts: Uint32Array;
  addressWords: Uint32Array;
  /** By household. */
  memberStarts: Uint32Array;
  members: Uint32Array;
  names: WordBook;
  addresses: WordBook;
  places: WordBook;
  villages: VillageBook;
};

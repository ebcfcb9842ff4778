import type { ListLine } from "../read/list-line.ts";
import { createPlaceReader } from "../read/place-reader.ts";
import { type RowFacts, readRow } from "../read/row-facts.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { createWordReader } from "./word-reader.ts";

/** Reads rows against the words and villages of a register. */
export type RowReader = {
  read: (line: ListLine) => RowFacts;
  /** By number of skeleton: its text, also of those that only rows have. */
  texts: Readonly<Record<"names" | "addresses" | "places", (skeleton: number) => string>>;
};

export function createRowReader(register: RegisterColumns, districtNames: ReadonlyMap<string, number>): RowReader {
  const names = createWordReader(register.names);
  const addresses = createWordReader(register.addresses);
  const places = createWordReader(register.places);
  const readers = { names, addresses, places, villages: createPlaceReader(register.villages, districtNames) };
  return {
    read: (line) => readRow(line, readers),
    texts: { names: names.skeletonText, addresses: addresses.skeletonText, places: places.skeletonText },
  };
}

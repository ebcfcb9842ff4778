import { placeKey, placeSkeleton } from "../../register/place-name.ts";
import type { VillageBook } from "../index/village-book.ts";

/**
 * What the districts of a register are called, learnt from a list: a register gives their codes only, but a list names village
 * and district side by side, and where just one village has the name, it says which district that is. The most votes win.
 */
export function learnDistrictNames(
  book: VillageBook,
  places: Iterable<{ village: string; district: string }>,
): ReadonlyMap<string, number> {
  const districtOfVillage = uniqueNames(book);
  const votes = new Map<string, Uint32Array>();
  for (const { village, district } of places) {
    const name = placeSkeleton(district);
    const number = districtOfVillage.get(placeKey(village));
    if (name === "" || number === undefined) continue;
    const ballot = votes.get(name) ?? new Uint32Array(book.districtCodes.length);
    ballot[number] = (ballot[number] ?? 0) + 1;
    votes.set(name, ballot);
  }
  return new Map([...votes].map(([name, ballot]) => [name, ballot.indexOf(Math.max(...ballot))]));
}

/** The district of every village name that lies in one district only. */
function uniqueNames(book: VillageBook): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const [village, { current }] of book.names.entries()) {
    const key = placeKey(current);
    const district = book.districts[village] ?? 0;
    if (found.has(key) && found.get(key) !== district) ambiguous.add(key);
    found.set(key, district);
  }
  for (const key of ambiguous) found.delete(key);
  return found;
}

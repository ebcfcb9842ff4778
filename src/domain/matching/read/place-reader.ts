import { placeKey, placeSkeleton } from "../../register/place-name.ts";
import { editDistance } from "../../shared/edit-distance.ts";
import { PLACE } from "../compare/levels.ts";
import type { VillageBook } from "../index/village-book.ts";
import { countOnlyIn, type Letters, lettersOf } from "./letters.ts";

/**
 * The place a row names, against every village of the register: `relations` by village. `villages` are the ones it may be;
 * `districts` where only the district is known.
 */
export type Place = { villages: readonly number[]; district: number | null; relations: Uint8Array };

export type PlaceReader = (place: { village: string; district: string }) => Place;

/** A village a row may have meant, and how: by the name itself, a former one, or one like it. */
type Named = { village: number; relation: number };

type Spelling = { village: number; key: string; skeleton: string; letters: Letters; former: boolean };

/**
 * Finds the villages a row may mean, by name now or before, with the slips of spelling; a name two districts share is told
 * apart by the district. A list names each of its villages in a few ways, so answers are kept.
 */
export function createPlaceReader(book: VillageBook, districtNames: ReadonlyMap<string, number>): PlaceReader {
  const spellings = book.names.flatMap(({ current, former }, village) => [
    ...spell(village, current, false),
    ...former.split(/[;|]/).flatMap((name) => spell(village, name, true)),
  ]);
  const known = new Map<string, Place>();
  return ({ village, district }) => {
    const asked = `${village}\n${district}`;
    const place = known.get(asked) ?? find(village, district);
    known.set(asked, place);
    return place;
  };

  function find(village: string, districtText: string): Place {
    const district = districtNames.get(placeSkeleton(districtText)) ?? null;
    const named = nearest(village);
    const inDistrict = named.filter(({ village: at }) => district === null || book.districts[at] === district);
    return placeOf(inDistrict.length > 0 ? inDistrict : named, district);
  }

  function nearest(written: string): readonly Named[] {
    const code = written.replace(/\D/g, "");
    const byCode = code.length === 10 ? book.codes.findIndex((one) => one.replaceAll(".", "") === code) : -1;
    if (byCode >= 0) return [{ village: byCode, relation: PLACE.same }];
    const key = placeKey(written);
    if (key === "") return [];
    const skeleton = placeSkeleton(written);
    const exact = spellings.filter((one) => one.key === key || one.skeleton === skeleton);
    if (exact.length > 0) {
      return exact.map(({ village, former }) => ({ village, relation: former ? PLACE.former : PLACE.same }));
    }
    return similar(skeleton);
  }

  /** At most a fifth of the letters apart, and only the nearest. */
  function similar(skeleton: string): readonly Named[] {
    const letters = lettersOf(skeleton);
    let least = Math.floor(skeleton.length / LETTERS_A_SLIP);
    let near: Spelling[] = [];
    for (const one of spellings) {
      if (leastSlips(one, skeleton, letters) > least) continue;
      const slips = editDistance(one.skeleton, skeleton);
      if (slips < least) near = [];
      if (slips <= least) near.push(one);
      least = Math.min(least, slips);
    }
    return near.map(({ village }) => ({ village, relation: PLACE.similar }));
  }

  function placeOf(found: readonly Named[], namedDistrict: number | null): Place {
    const [first] = found;
    const district = namedDistrict ?? (first ? (book.districts[first.village] ?? null) : null);
    const relations = first ? relationsTo(found) : relationsToDistrict(district);
    return { villages: [...new Set(found.map(({ village }) => village))], district, relations };
  }

  /** The nearest relation of each village found; every other is another village. */
  function relationsTo(found: readonly Named[]): Uint8Array {
    const relations = new Uint8Array(book.codes.length).fill(PLACE.different);
    for (const { village, relation } of found) relations[village] = Math.min(relations[village] ?? 0, relation);
    return relations;
  }

  function relationsToDistrict(district: number | null): Uint8Array {
    if (district === null) return new Uint8Array(book.codes.length);
    return Uint8Array.from(book.districts, (one) => (one === district ? PLACE.district : PLACE.different));
  }
}

const LETTERS_A_SLIP = 5;

function spell(village: number, name: string, former: boolean): Spelling[] {
  const key = placeKey(name);
  const skeleton = placeSkeleton(name);
  return key === "" ? [] : [{ village, key, skeleton, letters: lettersOf(skeleton), former }];
}

/** No fewer than what lengths and letters show at a glance. */
function leastSlips(one: Spelling, skeleton: string, letters: Letters): number {
  const longer = Math.abs(one.skeleton.length - skeleton.length);
  return Math.max(longer, countOnlyIn(one.letters, letters), countOnlyIn(letters, one.letters));
}

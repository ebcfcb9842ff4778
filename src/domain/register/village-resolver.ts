import { editDistance } from "../shared/edit-distance.ts";
import type { RegionCode } from "../shared/region-code.ts";
import { placeKey, placeSkeleton } from "./place-name.ts";

/** A village of the regency; `otherNames` are former names and spellings that files still use. */
export type Village = {
  code: RegionCode;
  name: string;
  districtName: string;
  otherNames?: readonly string[];
};

/** What a row says of its village. All of it is text as written; blank is not said. */
export type VillageClue = { code?: string; village?: string; district?: string; regency?: string };

/** How a village was found. NAME: its code was missing or of another numbering; CROSSWALK: its BPS code was looked up. */
export type VillageFound = { code: RegionCode; by: "CODE" | "NAME" | "CROSSWALK"; nameDiffers: boolean };

/** UNKNOWN may come with the village that was probably meant; it is offered and never taken. */
export type VillageProblem =
  | { problem: "MISSING" | "OUTSIDE" | "AMBIGUOUS" }
  | { problem: "UNKNOWN"; suggestion: Village | null };

export type VillageAnswer = ({ ok: true } & VillageFound) | ({ ok: false } & VillageProblem);

export type VillageResolver = { resolve: (clue: VillageClue) => VillageAnswer };

type Regency = {
  id: string;
  name: string;
  villages: readonly Village[];
  /** BPS code → Kemendagri code, loaded by an administrator. */
  crosswalk?: Readonly<Record<string, RegionCode>>;
};

/**
 * Finds villages of a regency by Kemendagri code, with or without dots, or by name and district with their variants of
 * spelling. A BPS code has the same ten digits and is another numbering: it is never read as a Kemendagri code, the name
 * decides then, if only one village has it. Source: design, chapter 3, "Village codes".
 */
export function createVillageResolver({ id, name, villages, crosswalk = {} }: Regency): VillageResolver {
  const byCode = new Map(villages.map((village) => [village.code.replaceAll(".", ""), village]));
  const names = villages.flatMap((village) =>
    [village.name, ...(village.otherNames ?? [])].map((spelling) => ({ village, spelling })),
  );
  const regencyDigits = id.replaceAll(".", "");
  const answers = new Map<string, VillageAnswer>();
  return { resolve };

  /** A file names each village in a few ways only, some thousand times each. */
  function resolve(clue: VillageClue): VillageAnswer {
    const asked = [clue.code, clue.village, clue.district, clue.regency].join("\n");
    const answer = answers.get(asked) ?? find(clue);
    answers.set(asked, answer);
    return answer;
  }

  function find(clue: VillageClue): VillageAnswer {
    const digits = (clue.code ?? "").replace(/\D/g, "");
    const known = byCode.get(digits);
    if (known) return { ok: true, code: known.code, by: "CODE", nameDiffers: isOther(clue.village, known) };
    const crossed = crosswalk[digits];
    if (crossed) return { ok: true, code: crossed, by: "CROSSWALK", nameDiffers: false };
    if (isElsewhere(clue, digits)) return { ok: false, problem: "OUTSIDE" };
    const { place, within } = splitDistrict(clue.village ?? "", clue.district ?? "");
    if (digits === "" && place.trim() === "") return { ok: false, problem: "MISSING" };
    return byName(place, within);
  }

  /** The regency's own name decides; without it, a code that begins as another regency's does. */
  function isElsewhere({ regency = "" }: VillageClue, digits: string): boolean {
    if (regency.trim() !== "") return placeSkeleton(regency) !== placeSkeleton(name);
    return digits.length === 10 && !digits.startsWith(regencyDigits);
  }

  function byName(place: string, district: string): VillageAnswer {
    const candidates = district.trim() === "" ? villages : villages.filter((one) => isSame(district, one.districtName));
    const exact = named(candidates, (spelling) => placeKey(spelling) === placeKey(place));
    const alike = exact.length > 0 ? exact : named(candidates, (spelling) => isSame(place, spelling));
    const [found] = alike;
    if (!found) return { ok: false, problem: "UNKNOWN", suggestion: nearest(place, district) };
    if (alike.length > 1) return { ok: false, problem: "AMBIGUOUS" };
    return { ok: true, code: found.code, by: "NAME", nameDiffers: false };
  }

  function named(candidates: readonly Village[], fits: (spelling: string) => boolean): Village[] {
    const found = names.filter(({ village, spelling }) => candidates.includes(village) && fits(spelling));
    return [...new Set(found.map(({ village }) => village))];
  }

  function isOther(written: string | undefined, village: Village): boolean {
    if (!written || written.trim() === "") return false;
    return ![village.name, ...(village.otherNames ?? [])].some((spelling) => isSame(written, spelling));
  }

  /** The village whose name is nearest, at most a third of it apart; one of the named district goes before. */
  function nearest(place: string, district: string): Village | null {
    const key = placeSkeleton(place);
    if (key === "") return null;
    const [best] = names
      .map(({ village, spelling }) => {
        const slips = editDistance(key, placeSkeleton(spelling));
        return { village, slips, rank: slips - (isSame(district, village.districtName) ? 0.5 : 0) };
      })
      .filter(({ slips }) => slips <= Math.max(1, key.length / 3))
      .sort((one, other) => one.rank - other.rank);
    return best?.village ?? null;
  }
}

function isSame(one: string, other: string): boolean {
  return placeKey(one) !== "" && (placeKey(one) === placeKey(other) || placeSkeleton(one) === placeSkeleton(other));
}

/** `Sutera, Kec. Sukadana` in one cell. */
export function splitDistrict(village: string, district: string): { place: string; within: string } {
  const [place = "", behind] = village.split(/[,/(]?\s*\bkec(?:amatan)?\b[.:]?/i);
  return { place, within: district.trim() === "" ? (behind ?? "").replace(/\)\s*$/, "") : district };
}

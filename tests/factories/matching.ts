import type { Match } from "#domain/matching/match.ts";
import { matchList } from "#domain/matching/match-list.ts";
import { type MatchRegister, matchRegisterOf } from "#domain/matching/match-register.ts";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import type { Candidate } from "#domain/proposal/candidate.ts";
import { Household } from "#domain/register/household.ts";
import type { Village } from "#domain/register/village-resolver.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { candidate } from "./candidate.ts";

const SUTERA = RegionCode.parse("61.11.01.2001");
const MELANO = RegionCode.parse("61.11.02.2001");

/** A family card. */
export const KK = "6111011407120005";

const villages: Village[] = [
  { code: SUTERA, name: "Sutera", districtName: "Sukadana" },
  { code: MELANO, name: "Teluk Melano", districtName: "Simpang Hilir" },
];

type Cell = string | null;
type PersonInput = { id: string; name: string; nik?: Cell; kk?: Cell; birthDate?: Cell };

export const samsudin = { id: "samsudin", name: "SAMSUDIN", nik: "6111011203750001", birthDate: "1975-03-12" };
export const nurhayati = { id: "nurhayati", name: "NURHAYATI", nik: "6111016108790002", birthDate: "1979-08-21" };
export const ridwan = { id: "ridwan", name: "RIDWAN", nik: "6111010405080001", birthDate: "2008-05-04" };
export const rahman = { id: "rahman", name: "ABDUL RAHMAN", nik: "6111021701680001", birthDate: "1968-01-17" };

/** A household of Sutera, H1 unless it is told otherwise. */
export function sutera(members: PersonInput[], id = "H1"): Household {
  return Household.parse({ id, villageCode: SUTERA, decile: 1, members });
}

/** A household of Teluk Melano. */
export function melano(members: PersonInput[], id = "H2"): Household {
  return Household.parse({ id, villageCode: MELANO, decile: 1, members });
}

export const family = sutera([samsudin, nurhayati, ridwan]);
export const familyWithCard = sutera([samsudin, nurhayati, ridwan].map((member) => ({ ...member, kk: KK })));

/** What a row gives; what it leaves out or blank is missing. */
export type RowInput = { name?: string; nik?: string; kk?: string; birthDate?: string; village?: string };

export function rowOf({ name = "", nik = "", kk = "", birthDate = "", village = "" }: RowInput, number = 1): Candidate {
  const known = (text: string) => (text === "" ? null : text);
  return candidate(number, {
    ...{ name, nik: known(nik), kk: known(kk), birthDate: known(birthDate), village: known(village) },
    district: null,
  });
}

export function registerOf(households: Iterable<Household>): MatchRegister {
  return matchRegisterOf(households, villages);
}

export function matchOf(row: RowInput, households: Iterable<Household>): Match {
  const written = rowOf(row);
  const match = matchList({ candidates: [written], register: registerOf(households), model: MODEL_2026_11 }).get(
    written.id,
  );
  if (!match) throw new Error("Every row has a match, if only UNMATCHED");
  return match;
}

/** Kind and whom: `UNCERTAIN samsudin, rahman`. */
export function inWords(match: Match): string {
  switch (match.kind) {
    case "CERTAIN":
      return `CERTAIN ${match.personId}`;
    case "HOUSEHOLD_ONLY":
      return `HOUSEHOLD_ONLY ${match.householdId}`;
    case "UNCERTAIN":
    case "CONFLICT":
      return `${match.kind} ${match.options.map(({ personId }) => personId).join(", ")}`;
    case "UNMATCHED":
      return "UNMATCHED";
  }
}

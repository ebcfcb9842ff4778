import { getDistricts, getVillages } from "idn-area-data";
import type { Village } from "#domain/register/village-resolver.ts";
import { districtOf, isWithinAny, RegionCode } from "#domain/shared/region-code.ts";

/**
 * The villages of regencies, by the Kemendagri numbering that idn-area-data carries. Example: `["61.11"]` gives the 43 of
 * Kayong Utara. No regency named gives none.
 */
export async function loadVillages(regencies: readonly string[]): Promise<Village[]> {
  if (regencies.length === 0) return [];
  known ??= loadAll();
  return (await known).filter(({ code }) => isWithinAny(code, regencies));
}

/** The villages of the country, read from the package once a process. */
let known: Promise<Village[]> | undefined;

async function loadAll(): Promise<Village[]> {
  const [districts, villages] = await Promise.all([getDistricts(), getVillages()]);
  const districtNames = new Map(districts.map(({ code, name }) => [code, name]));
  return villages.map(({ code, name }) => ({
    code: RegionCode.parse(code),
    name,
    districtName: districtNames.get(districtOf(code)) ?? "",
  }));
}

import { districtOf } from "#domain/shared/region-code.ts";

const VILLAGE_SEGMENTS = 4;

/** The villages of the regency as a select shows them, under their kecamatan. */
export function villageGroups(regions: Readonly<Record<string, string>>) {
  const villages = Object.entries(regions).filter(([code]) => code.split(".").length === VILLAGE_SEGMENTS);
  const byDistrict = Map.groupBy(villages, ([code]) => districtOf(code));
  return [...byDistrict].map(([district, inside]) => ({
    label: regions[district] ?? district,
    options: inside.map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label)),
  }));
}

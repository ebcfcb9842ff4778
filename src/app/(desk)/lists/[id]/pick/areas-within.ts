import { isWithinAny } from "#domain/shared/region-code.ts";
import type { District } from "#ui/programme/area-picker.tsx";

/** The kecamatan and villages of a programme's area; an empty one is the whole regency. */
export function areasWithin(districts: readonly District[], area: readonly string[]): District[] {
  return districts
    .map((district) => ({
      ...district,
      villages: district.villages.filter(({ code }) => isWithinAny(code, area)),
    }))
    .filter(({ villages }) => villages.length > 0);
}

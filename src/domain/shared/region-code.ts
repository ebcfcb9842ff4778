import { z } from "zod";

/** A dotted Kemendagri code: `61`, `61.11`, `61.11.01` or `61.11.01.2001`. BPS codes are another numbering. */
export const RegionCode = z
  .string()
  .regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { error: "REGION_CODE" })
  .brand<"RegionCode">();
export type RegionCode = z.infer<typeof RegionCode>;

/** Whether `code` lies in `area`, compared by whole dotted segments: `61.11` holds `61.11.01.2001` and not `61.110`. */
export function isWithin(code: string, area: string): boolean {
  return code === area || code.startsWith(`${area}.`);
}

/** An empty list of areas means everywhere. Source: design rulings, AREA. */
export function isWithinAny(code: string, areas: readonly string[]): boolean {
  return areas.length === 0 || areas.some((area) => isWithin(code, area));
}

export function districtOf(villageCode: string): string {
  return villageCode.split(".").slice(0, 3).join(".");
}

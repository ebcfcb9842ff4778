import { isWithinAny } from "../../shared/region-code.ts";
import type { Finding, Rule } from "../rule.ts";
import type { ScreenedList } from "../screened-list.ts";
import type { Target } from "../target.ts";

/**
 * The register has the household in a village outside the programme's area; a programme without areas is everywhere.
 * Example: the programme serves kecamatan 61.11.01, the family lives in 61.11.03.2004.
 */
export const TARGET_AREA = {
  code: "TARGET_AREA",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: "Permendagri 77/2020",
  looksAt: "HOUSEHOLD",
  evaluate({ household }: Target, { context }: ScreenedList): Finding<"TARGET_AREA">[] {
    const { area } = context.programme;
    const { id, villageCode } = household;
    if (isWithinAny(villageCode, area)) return [];
    return [{ subject: id, evidence: { code: "TARGET_AREA", villageCode, area } }];
  },
} as const satisfies Rule<"TARGET_AREA">;

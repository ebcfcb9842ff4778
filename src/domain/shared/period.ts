import { z } from "zod";
import { addMonths, IsoDate } from "./date.ts";

/** Whole days, both ends inside; `to: null` is open. Source: design rulings, "Time and money". */
export const Period = z
  .object({ from: IsoDate, to: IsoDate.nullable() })
  .refine((period) => period.to === null || period.from <= period.to, { error: "PERIOD_REVERSED", path: ["to"] });
export type Period = z.infer<typeof Period>;

export function overlaps(a: Period, b: Period): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}

/** The period with its end pushed out by the cooling-off; its last day is still inside. */
export function extendedBy(period: Period, coolingOffMonths: number): Period {
  if (period.to === null || coolingOffMonths === 0) return period;
  return { from: period.from, to: addMonths(period.to, coolingOffMonths) };
}

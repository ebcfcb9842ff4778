import { z } from "zod";
import type { IsoDate } from "../shared/date.ts";

/** Where a programme stands on a day: `CLOSED` by its owner, else by its period. */
export const ProgrammeStanding = z.enum(["ACTIVE", "UPCOMING", "ENDED", "CLOSED"]);
export type ProgrammeStanding = z.infer<typeof ProgrammeStanding>;

/** Both ends of a period are inside it. Example: a programme to 31 December is over on 1 January. */
export function standingOf(
  { state, from, to }: { state: "ACTIVE" | "CLOSED"; from: IsoDate; to: IsoDate | null },
  today: IsoDate,
): ProgrammeStanding {
  if (state === "CLOSED") return "CLOSED";
  if (today < from) return "UPCOMING";
  return to !== null && to < today ? "ENDED" : "ACTIVE";
}

import type { Desk } from "./desk.ts";
import { registerFamilies, rowFor } from "./families.ts";
import { insertProgramme, listUnderReview } from "./lists.ts";

/**
 * A list under review of so many families of its own, for deciles 1 and 2: every n-th is of decile 4 (one flag to look at), and the
 * last ones are named twice.
 */
export async function largeListUnderReview(
  desk: Desk,
  {
    rows,
    everyNth,
    twice = 0,
    title = "Daftar panjang",
  }: { rows: number; everyNth: number; twice?: number; title?: string },
): Promise<string> {
  const programmeId = await insertProgramme(desk, "housing", {
    criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
  });
  const families = await registerFamilies(
    desk,
    ...Array.from({ length: rows - twice }, (_, index) => ({ decile: index % everyNth === 0 ? 4 : 1 })),
  );
  const named = [...families, ...families.slice(-twice || families.length)];
  return listUnderReview(desk, "housing", { programmeId, rows: named.map((one) => rowFor(one)), title });
}

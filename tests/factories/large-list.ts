import type { Desk } from "./desk.ts";
import { headOf, registerFamilies, rowFor } from "./families.ts";
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
    ...Array.from({ length: rows - twice }, (_, index) => ({
      decile: index % everyNth === 0 ? 4 : 1,
      members: [headOf(1000 + index, { name: nameOf(index) })],
    })),
  );
  // The database would look families up as if there were none, which takes minutes; a register at work has been analysed.
  await desk.owner.query("ANALYZE");
  const named = [...families, ...families.slice(-twice || families.length)];
  return listUnderReview(desk, "housing", { programmeId, rows: named.map((one) => rowFor(one)), title });
}

const FIRST = ["SAMSUDIN", "JAMALUDDIN", "KASIMAN", "BURHANUDDIN", "WAGIMAN", "TARMIZI", "ZAINAL", "HAMDAN", "RUSLI"];
const SYLLABLES = [
  "AR",
  "BU",
  "DEN",
  "FI",
  "GU",
  "HAR",
  "JO",
  "KUS",
  "LAM",
  "MUR",
  "NO",
  "PRA",
  "RI",
  "SU",
  "TO",
  "WI",
];

/** Thousands of names, as many as a regency has: Samsudin Arbufi, Jamaluddin Arbugu. */
function nameOf(index: number): string {
  const syllable = (power: number) => SYLLABLES[Math.floor(index / SYLLABLES.length ** power) % SYLLABLES.length];
  return `${FIRST[index % FIRST.length]} ${syllable(2)}${syllable(1)}${syllable(0)}`;
}

import type { Fund } from "../zakat/fund.ts";
import type { CandidateField } from "./candidate-header.ts";

/** What a downloaded list or an empty form for one says of each person, in the order of its columns. */
const FIELDS = [
  "name",
  "nik",
  "kk",
  "birthDate",
  "sex",
  "village",
  "district",
  "address",
  "religion",
  "asnaf",
  "purpose",
] as const satisfies readonly CandidateField[];
export type ListField = (typeof FIELDS)[number];

const ZIS: readonly Fund[] = ["ZAKAT", "INFAK_TIED", "INFAK_FREE", "DSKL", "AMIL"];

/** The fields a programme's list has: asnaf and religion matter to zakat only, the purpose to money given for one. */
export function fieldsOfList(fund: Fund): ListField[] {
  return FIELDS.filter((field) => {
    if (field === "asnaf" || field === "religion") return fund === "ZAKAT";
    return field !== "purpose" || ZIS.includes(fund);
  });
}

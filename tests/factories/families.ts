import type { z } from "zod";
import type { NewRow } from "#application/proposal/write-rows.ts";
import { type CandidateValues, NO_VALUES } from "#domain/proposal/candidate-values.ts";
import type { Household } from "#domain/register/household.ts";
import type { Person } from "#domain/register/person.ts";
import type { Desk } from "./desk.ts";
import { poorHousehold } from "./household.ts";
import { fisherman } from "./person.ts";
import { insertHouseholds } from "./stored-register.ts";

/** Names that have nothing in common, so that no row is taken for another. */
const HEADS = [
  "SAMSUDIN",
  "JAMALUDDIN",
  "KASIMAN",
  "BURHANUDDIN",
  "WAGIMAN",
  "TARMIZI",
  "ZAINAL",
  "HAMDAN",
  "RUSLI",
  "MUIS",
];

/** Family number n of the register, of one man alone; the same n gives the same family in every run. */
export function family(number: number, fields: Partial<z.input<typeof Household>> = {}): Household {
  return poorHousehold({ id: idOf("1", number), members: [headOf(number)], ...fields });
}

export function headOf(number: number, fields: Partial<z.input<typeof Person>> = {}): Person {
  const day = String((number % 28) + 1).padStart(2, "0");
  return fisherman({
    id: idOf("2", number),
    name: HEADS[number % HEADS.length] ?? "",
    nik: `611101${day}0375${String(number + 1).padStart(4, "0")}`,
    birthDate: `1975-03-${day}`,
    ...fields,
  });
}

let registered = 100;

/** Families nobody has seen before, written into the active release; each with the fields given. */
export async function registerFamilies(
  { owner, regencyId, releaseId }: Desk,
  ...fields: readonly Partial<z.input<typeof Household>>[]
): Promise<Household[]> {
  const households = fields.map((some) => {
    registered += 1;
    return family(registered, { members: [headOf(registered)], ...some });
  });
  await insertHouseholds(owner, { regencyId, releaseId, households });
  return households;
}

/** The row by which an owner proposes the head of a family. */
export function rowFor({ members: [head] }: Household, fields: Partial<CandidateValues> = {}): NewRow {
  const { name = "", nik = null, birthDate = null } = head ?? {};
  const values = { ...NO_VALUES, name, nik, birthDate, village: "Sutera", district: "Sukadana", ...fields };
  return { values, notes: [] };
}

function idOf(kind: string, number: number): string {
  return `00000000-0000-7000-800${kind}-${String(number).padStart(12, "0")}`;
}

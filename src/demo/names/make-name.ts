import type { Sex } from "#domain/register/person.ts";
import type { Random } from "../random.ts";
import { NAME_LISTS, type NameGroup } from "./name-lists.ts";

/** A name of the group, as a register writes it: capitals, often with a second name, a child sometimes with the father's. */
export function makeName(
  random: Random,
  { group, sex, father }: { group: NameGroup; sex: Sex; father: string | null },
): string {
  const { men, women, second } = NAME_LISTS[group];
  const given = random.pick(sex === "M" ? men : women);
  if (group === "CHINESE" || group === "BALINESE") return given.toUpperCase();
  if (father !== null && random.chance(0.25)) return `${given} ${firstToken(father)}`.toUpperCase();
  if (random.chance(0.45)) return `${given} ${random.pick(second)}`.toUpperCase();
  return given.toUpperCase();
}

function firstToken(name: string): string {
  return name.split(" ")[0] ?? name;
}

import type { Household } from "#domain/register/household.ts";
import type { Desk } from "./desk.ts";
import { headOf, registerFamilies, rowFor } from "./families.ts";

let families = 0;

/** Two heads of one name and birth date in two families of the village, and a row that may mean either. */
export async function registerNamesakes(desk: Desk, name: string) {
  families += 2;
  const fields = { name, nik: null };
  const { birthDate } = headOf(500);
  const [one, other] = await registerFamilies(
    desk,
    { members: [{ ...headOf(600 + families, fields), birthDate }] },
    { members: [{ ...headOf(601 + families, fields), birthDate }] },
  );
  if (!one || !other) throw new Error("Two families were registered");
  return { one, other, row: rowFor(one) };
}

/** The head of a family. */
export function personOf({ members: [head] }: Household): string {
  return head?.id ?? "";
}

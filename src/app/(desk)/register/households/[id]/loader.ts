import { notFound } from "next/navigation";
import { z } from "zod";
import { type HouseholdPage, readHousehold } from "#application/register/read-household.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../../_result/opened.ts";

export async function loadHousehold(id: string): Promise<HouseholdPage> {
  const request = await requireRequest();
  const householdId = z.uuid().safeParse(id);
  if (!householdId.success) notFound();
  return opened(await readHousehold(request, { householdId: householdId.data }));
}

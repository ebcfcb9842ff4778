"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { chooseSheets as choose } from "#application/import/choose-sheets.ts";
import { CellMend, type MendedVerdict, mendCell as mend } from "#application/import/mend-cell.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

const Sheets = z.object({
  importId: z.uuid(),
  fileId: z.uuid(),
  sheets: z.array(z.string().max(120)).min(1).max(40),
});

/** Steps that are the same for every kind of import; whose it is decides who may take them. */
export async function mendCell(input: unknown): Promise<Result<MendedVerdict>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = CellMend.safeParse(input);
  return wanted.success ? refreshed(await mend(request, wanted.data)) : refuse("INVALID_INPUT");
}

export async function chooseSheets(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Sheets.safeParse(input);
  return wanted.success ? refreshed(await choose(request, wanted.data)) : refuse("INVALID_INPUT");
}

function refreshed<Value>(answer: Result<Value>): Result<Value> {
  if (answer.ok) revalidatePath("/", "layout");
  return answer;
}

"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { agreeMapping as agree } from "#application/import/agree-mapping.ts";
import { discardImport as discard } from "#application/import/discard-import.ts";
import { recheckImport as recheck } from "#application/import/recheck-import.ts";
import { removeUpload as remove } from "#application/import/remove-upload.ts";
import { startImport as start } from "#application/import/start-import.ts";
import { stopImport as stop } from "#application/import/stop-import.ts";
import { undoImport as undo } from "#application/import/undo-import.ts";
import { beginCheck as begin } from "#application/proposal/begin-check.ts";
import { settleMissing } from "#application/proposal/settle-missing.ts";
import { ImportMapping } from "#domain/import/import-file.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

const Import = z.object({ importId: z.uuid() });
const Mapping = Import.extend({ mapping: ImportMapping, remember: z.boolean(), acceptsDamage: z.boolean() });

export async function removeUpload(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Import.extend({ fileId: z.uuid() }).safeParse(input);
  return wanted.success ? remove(request, wanted.data) : refuse("INVALID_INPUT");
}

export async function beginCheck(input: unknown): Promise<Result<{ next: "MAP" | "CHECK" }>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Import.extend({ proposalId: z.uuid() }).safeParse(input);
  return wanted.success ? refreshed(await begin(request, wanted.data)) : refuse("INVALID_INPUT");
}

export async function agreeMapping(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Mapping.safeParse(input);
  return wanted.success ? refreshed(await agree(request, wanted.data)) : refuse("INVALID_INPUT");
}

export async function applyFile(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Import.extend({ missing: z.enum(["KEEP", "REMOVE"]) }).safeParse(input);
  if (!wanted.success) return refuse("INVALID_INPUT");
  const settled = await settleMissing(request, wanted.data);
  return settled.ok ? refreshed(await start(request, wanted.data)) : settled;
}

export async function stopImport(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Import.safeParse(input);
  return wanted.success ? refreshed(await stop(request, wanted.data)) : refuse("INVALID_INPUT");
}

export async function recheckImport(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Import.safeParse(input);
  return wanted.success ? refreshed(await recheck(request, wanted.data)) : refuse("INVALID_INPUT");
}

export async function undoImport(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Import.safeParse(input);
  return wanted.success ? refreshed(await undo(request, wanted.data)) : refuse("INVALID_INPUT");
}

export async function discardImport(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Import.extend({ listId: z.uuid() }).safeParse(input);
  if (!wanted.success) return refuse("INVALID_INPUT");
  const answer = refreshed(await discard(request, wanted.data));
  if (answer.ok) redirect(`/lists/${wanted.data.listId}`);
  return answer;
}

function refreshed<Value>(answer: Result<Value>): Result<Value> {
  if (answer.ok) revalidatePath("/lists", "layout");
  return answer;
}

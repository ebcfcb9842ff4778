"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { agreeMapping as agree } from "#application/import/agree-mapping.ts";
import { discardImport as discard } from "#application/import/discard-import.ts";
import { recheckImport as recheck } from "#application/import/recheck-import.ts";
import { removeUpload as remove } from "#application/import/remove-upload.ts";
import { saveSettings as save } from "#application/import/save-settings.ts";
import { startImport as start } from "#application/import/start-import.ts";
import { stopImport as stop } from "#application/import/stop-import.ts";
import { undoImport as undo } from "#application/import/undo-import.ts";
import { RegisterSettings } from "#application/register/register-settings.ts";
import { ImportMapping } from "#domain/import/import-file.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

const Import = z.object({ importId: z.uuid() });
const Upload = Import.extend({ fileId: z.uuid() });
const Settings = Import.extend({ settings: RegisterSettings });
const Mapping = Import.extend({ mapping: ImportMapping, remember: z.boolean(), acceptsDamage: z.boolean() });

export async function removeUpload(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Upload.safeParse(input);
  return wanted.success ? remove(request, wanted.data) : refuse("INVALID_INPUT");
}

export async function saveSettings(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Settings.safeParse(input);
  return wanted.success ? save(request, wanted.data) : refuse("INVALID_INPUT");
}

export async function agreeMapping(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Mapping.safeParse(input);
  return wanted.success ? refreshed(await agree(request, wanted.data)) : refuse("INVALID_INPUT");
}

export async function startImport(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Import.safeParse(input);
  return wanted.success ? refreshed(await start(request, wanted.data)) : refuse("INVALID_INPUT");
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
  const wanted = Import.safeParse(input);
  if (!wanted.success) return refuse("INVALID_INPUT");
  const answer = refreshed(await discard(request, wanted.data));
  if (answer.ok) redirect("/register");
  return answer;
}

function refreshed(answer: Result<null>): Result<null> {
  if (answer.ok) revalidatePath("/register", "layout");
  return answer;
}

"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { changeProgramme, type StaleProgramme } from "#application/programme/change-programme.ts";
import { closeProgramme, reopenProgramme } from "#application/programme/close-programme.ts";
import { countEligible as count, type EligibleCount } from "#application/programme/count-eligible.ts";
import { registerProgramme } from "#application/programme/register-programme.ts";
import { Benefit } from "#domain/programme/benefit.ts";
import { Criteria } from "#domain/programme/criteria.ts";
import { IsoDate } from "#domain/shared/date.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { type FieldErrors, ProgrammeVersion, readProgrammeForm } from "./programme-form-data.ts";

/** Why a form was not saved: fields to mend, somebody else's change, or what a use case refused. */
export type ProgrammeRefusal = { code: "INVALID_FIELDS"; fields: FieldErrors } | StaleProgramme | Refusal;

const EligibleInput = z.object({
  criteria: Criteria,
  area: z.array(RegionCode),
  startsOn: IsoDate,
  benefit: Benefit,
});

export async function saveProgramme(form: FormData): Promise<ProgrammeRefusal> {
  const request = await findRequest(form);
  if (request === null) return { code: "SIGNED_OUT" };
  const draft = readProgrammeForm(form);
  if (!draft.ok) return { code: "INVALID_FIELDS", fields: draft.fields };
  const known = ProgrammeVersion.safeParse(Object.fromEntries(form));
  const saved = known.success
    ? await changeProgramme(request, { ...known.data, draft: draft.value })
    : await registerProgramme(request, draft.value);
  if (!saved.ok) return saved.error;
  revalidatePath("/programmes");
  redirect(`/programmes/${"id" in saved.value ? saved.value.id : known.data?.id}`);
}

export async function countEligible(input: unknown): Promise<Result<EligibleCount>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const asked = EligibleInput.safeParse(input);
  return asked.success ? count(request, asked.data) : refuse("INVALID_INPUT");
}

export async function closeProgrammeAction(form: FormData): Promise<Result<unknown>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const known = ProgrammeVersion.safeParse(Object.fromEntries(form));
  if (!known.success) return refuse("INVALID_INPUT");
  const closed = await closeProgramme(request, known.data);
  if (closed.ok) revalidatePath("/programmes", "layout");
  return closed;
}

export async function reopenProgrammeAction(form: FormData): Promise<Result<unknown>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const known = ProgrammeVersion.safeParse(Object.fromEntries(form));
  if (!known.success) return refuse("INVALID_INPUT");
  const opened = await reopenProgramme(request, known.data);
  if (opened.ok) revalidatePath("/programmes", "layout");
  return opened;
}

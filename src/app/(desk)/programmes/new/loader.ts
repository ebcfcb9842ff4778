import { type ProgrammeFormOptions, readProgrammeForm } from "#application/programme/read-programme-form.ts";
import { formats } from "#i18n/format.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../_result/opened.ts";

export async function loadProgrammeForm(): Promise<{ options: ProgrammeFormOptions; today: string }> {
  const request = await requireRequest();
  return { options: opened(await readProgrammeForm(request)), today: formats("id").dayOfInstant(request.now) };
}

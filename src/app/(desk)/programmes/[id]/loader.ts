import { cache } from "react";
import { getProgramme, type ProgrammePage } from "#application/programme/get-programme.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../_result/opened.ts";

export const loadProgramme = cache(async (id: string): Promise<ProgrammePage> => {
  return opened(await getProgramme(await requireRequest(), { id }));
});

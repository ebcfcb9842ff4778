import { cache } from "react";
import { getProgramme, type ProgrammePage } from "#application/programme/get-programme.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../_result/opened.ts";
import { uuidOrNotFound } from "../../_result/uuid-or-not-found.ts";

export const loadProgramme = cache(async (id: string): Promise<ProgrammePage> => {
  return opened(await getProgramme(await requireRequest(), { id: uuidOrNotFound(id) }));
});

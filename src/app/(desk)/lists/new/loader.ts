import { forbidden } from "next/navigation";
import { listProgrammes } from "#application/programme/list-programmes.ts";
import { holds } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../_result/opened.ts";

export type ProgrammeChoice = { id: string; name: string; code: string };

/** The programmes a list may be begun for: those that run or will. */
export async function loadProgrammeChoices(): Promise<ProgrammeChoice[]> {
  const request = await requireRequest();
  if (!holds(request.actor.role, "proposal.write")) forbidden();
  return opened(await listProgrammes(request, { text: "", year: null }))
    .filter(({ standing }) => standing === "ACTIVE" || standing === "UPCOMING")
    .map(({ id, name, code }) => ({ id, name, code }));
}

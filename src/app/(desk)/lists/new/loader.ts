import { forbidden } from "next/navigation";
import { listProgrammes } from "#application/programme/list-programmes.ts";
import { holds } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../_result/opened.ts";

export type ProgrammeChoice = { id: string; name: string; code: string };

/** The running programmes a list may be begun for. */
export async function loadProgrammeChoices(): Promise<ProgrammeChoice[]> {
  const request = await requireRequest();
  if (!holds(request.actor.role, "proposal.write")) forbidden();
  const filter = { text: "", need: null, fund: null, owner: null, state: "ACTIVE" as const, year: null };
  return opened(await listProgrammes(request, filter)).map(({ id, name, code }) => ({ id, name, code }));
}

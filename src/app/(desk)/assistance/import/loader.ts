import { forbidden } from "next/navigation";
import { AssistanceSettings } from "#application/assistance/assistance-import.ts";
import { listProgrammesToLoad } from "#application/assistance/list-programmes-to-load.ts";
import { holds } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";

export type ProgrammeChoice = { id: string; code: string; name: string };

/** The programmes whose history this person may load. */
export async function loadProgrammeChoices(): Promise<ProgrammeChoice[]> {
  const request = await requireRequest();
  if (!holds(request.actor.role, "assistance.import")) forbidden();
  return listProgrammesToLoad(request);
}

export function settingsOf(stored: unknown): AssistanceSettings {
  return AssistanceSettings.catch({ programmeId: null }).parse(stored);
}

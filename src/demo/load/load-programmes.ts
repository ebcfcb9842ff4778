import type { Request } from "#application/context.ts";
import { registerProgramme } from "#application/programme/register-programme.ts";
import { ProgrammeDraft } from "#domain/programme/programme-draft.ts";
import type { DemoProgramme } from "../desk/demo-programme.ts";
import { DEMO_PROGRAMMES } from "../desk/programmes.ts";
import { DEMO_USERS } from "../desk/users.ts";
import { demand } from "./demand.ts";
import type { Desk } from "./load-desk.ts";

/** Registers every programme, each by somebody of its owner; answers with their ids by code. */
export async function loadProgrammes(desk: Desk, year: number): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const programme of DEMO_PROGRAMMES) {
    const draft = toDraft(programme, { ownerId: desk.organisationId(programme.owner), year });
    const { id } = await demand(`the programme ${programme.code}`, registerProgramme(ownerOf(desk, programme), draft));
    ids.set(programme.code, id);
  }
  return ids;
}

function ownerOf(desk: Desk, { owner }: DemoProgramme): Request {
  const somebody = DEMO_USERS.find(({ organisation }) => organisation === owner);
  if (!somebody) throw new Error(`Nobody of ${owner} has a demo account.`);
  return desk.as(somebody.email);
}

function toDraft(programme: DemoProgramme, { ownerId, year }: { ownerId: string; year: number }): ProgrammeDraft {
  const { quota, amount } = programme;
  return ProgrammeDraft.parse({
    ...programme,
    ownerId,
    fundPurpose: null,
    from: `${year + programme.from.years}-${programme.from.day}`,
    to: `${year + programme.to.years}-${programme.to.day}`,
    budget: quota === null ? null : amount * BigInt(quota),
    area: [...programme.area],
  });
}

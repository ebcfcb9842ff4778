import { Client } from "pg";
import { transactAsSystem } from "#application/context.ts";
import { rescreenProposal } from "#application/screening/rescreen-proposal.ts";
import { OPEN_STATES } from "#domain/proposal/proposal-state.ts";
import { demoPerson } from "./demo-people.ts";

/** Does at once what the worker does by and by: every open list of the demo regency is screened again. */
export async function screenOpenLists(ownerUrl: string): Promise<void> {
  const { actor, now, requestId } = await demoPerson(ownerUrl, "ratna");
  for (const id of await findOpenLists(ownerUrl)) {
    await transactAsSystem({ actor: { regencyId: actor.regencyId }, now, requestId }, (context) =>
      rescreenProposal(context, id),
    );
  }
}

async function findOpenLists(ownerUrl: string): Promise<string[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: string }>("SELECT id FROM proposal WHERE state::text = ANY ($1)", [
    OPEN_STATES,
  ]);
  await owner.end();
  return rows.map(({ id }) => id);
}

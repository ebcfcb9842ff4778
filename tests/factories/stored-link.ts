import { newId } from "#infrastructure/id.ts";
import type { Desk } from "./desk.ts";
import { registerFamilies } from "./families.ts";

/** Two people of whom a release says that they may be one, as its load would have left them; answers with the link's id. */
export async function storedLink(desk: Desk): Promise<string> {
  const { owner, regencyId, releaseId } = desk;
  const people = (await registerFamilies(desk, {}, {})).map(({ members: [head] }) => head?.id);
  const linkId = newId();
  await owner.query(
    `INSERT INTO continuity_link (regency_id, id, release_id, former_release_id, arrived_id, found_id, probability, evidence)
     VALUES ($1, $2, $3, $3, $4, $5, 0.8, '[]')`,
    [regencyId, linkId, releaseId, ...people],
  );
  return linkId;
}

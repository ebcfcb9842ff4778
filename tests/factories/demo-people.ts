import { Client } from "pg";
import type { Request } from "#application/context.ts";
import { loadActor } from "#infrastructure/auth/load-actor.ts";
import { newId } from "#infrastructure/id.ts";

/** Somebody of the demo regency at work, by the part of the e-mail before the @. */
export async function demoPerson(ownerUrl: string, name: string): Promise<Request> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const email = `${name}@demo.sasar.id`;
  const { rows } = await owner.query<{ regencyId: string; userId: string }>(
    `SELECT regency_id AS "regencyId", id AS "userId" FROM app_user WHERE email = $1`,
    [email],
  );
  await owner.end();
  const actor = rows[0] ? await loadActor(rows[0]) : null;
  if (actor === null) throw new Error(`The demo has no ${email}.`);
  return { actor, now: new Date(), requestId: newId() };
}

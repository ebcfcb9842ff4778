import { PgBoss } from "pg-boss";
import type { Tx } from "../db/with-tenant.ts";
import type { Job, JobAuthor } from "./job.ts";

type Caller = { actor: { regencyId: string; userId?: string }; tx: Tx; requestId: string };

/** Queues a job in the caller's transaction: it runs once that commits, and never if it does not. */
export async function enqueue({ actor, tx, requestId }: Caller, { name, data }: Job): Promise<void> {
  const author: JobAuthor = { regencyId: actor.regencyId, userId: actor.userId ?? null, requestId };
  const id = await clientOf(tx).send(name, { author, ...data });
  if (id === null) throw new Error(`The queue did not take the job ${name}.`);
}

/** A client of the queue without a connection of its own: whatever it says goes through the transaction. */
function clientOf(tx: Tx): PgBoss {
  return new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe(text, ...(values ?? [])) }) },
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
}

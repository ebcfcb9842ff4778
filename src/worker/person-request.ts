import type { Request } from "#application/context.ts";
import { loadActor } from "#infrastructure/auth/load-actor.ts";
import type { Attempt } from "./handler.ts";

/** For what is left to do where the person who asked for a job is not there any more. */
export function systemRequest({ author, now }: Attempt) {
  return { actor: { regencyId: author.regencyId }, now, requestId: author.requestId };
}

/** A job acts as the person who asked for it, with the rights that person has now. Null: none any more. */
export async function personRequest({ author, now }: Attempt): Promise<Request | null> {
  const { regencyId, userId, requestId } = author;
  const actor = userId && (await loadActor({ regencyId, userId }));
  return actor ? { actor, now, requestId } : null;
}

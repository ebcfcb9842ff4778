import { forgetOldKeys } from "#infrastructure/db/save/forget-old-keys.ts";
import type { Context, SystemAuthor } from "./context.ts";

/** Keys of requests and counts of failed sign-ins are kept for a day. Answers with how many keys went. */
export async function forgetOldRequests({ actor, tx, now }: Context<SystemAuthor>): Promise<number> {
  return forgetOldKeys(tx, { regencyId: actor.regencyId, now });
}

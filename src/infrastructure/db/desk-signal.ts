import { z } from "zod";
import type { Tx } from "./with-tenant.ts";

/** The channel of PostgreSQL that every server process listens on. */
export const DESK_CHANNEL = "desk";

/**
 * What one process tells all others: that a list has changed (sent by a trigger on it), or that somebody signed out. Ids only; who
 * hears it reads the rest as the person they are. `MISSED` is made by the listener itself: it was cut off, and anything may have
 * happened meanwhile.
 */
export const DeskSignal = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("LIST"), regencyId: z.string(), proposalId: z.uuid() }),
  z.object({ kind: z.literal("SIGNED_OUT"), regencyId: z.string(), userId: z.uuid() }),
  z.object({ kind: z.literal("MISSED") }),
]);
export type DeskSignal = z.infer<typeof DeskSignal>;

/** Says, once the transaction commits, that this person has signed out in one of their browsers. */
export async function signalSignedOut(tx: Tx, who: { regencyId: string; userId: string }): Promise<void> {
  const signal = { kind: "SIGNED_OUT", regencyId: who.regencyId, userId: who.userId } satisfies DeskSignal;
  await tx.$queryRaw`SELECT pg_notify(${DESK_CHANNEL}, ${JSON.stringify(signal)})::text`;
}

import { type Request, transact } from "../context.ts";

/** Takes all of the person's own notices off the count of what is new. */
export async function readNotices(request: Request): Promise<void> {
  await transact(request, async ({ actor, tx, now }) => {
    await tx.notice.updateMany({
      where: { regencyId: actor.regencyId, userId: actor.userId, readAt: null },
      data: { readAt: now },
    });
  });
}

import { type Request, transact } from "../context.ts";

/** Takes notices off the count of what is new: one, or (`noticeId: null`) all of the person's own. */
export async function readNotices(request: Request, { noticeId }: { noticeId: string | null }): Promise<void> {
  await transact(request, async ({ actor, tx, now }) => {
    await tx.notice.updateMany({
      where: { regencyId: actor.regencyId, userId: actor.userId, readAt: null, ...(noticeId && { id: noticeId }) },
      data: { readAt: now },
    });
  });
}

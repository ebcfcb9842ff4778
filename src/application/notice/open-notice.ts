import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";

/** Takes one of the person's own notices off the count of what is new; answers where it leads. Refused: NOT_FOUND. */
export async function openNotice(
  request: Request,
  { noticeId }: { noticeId: string },
): Promise<Result<{ href: string }>> {
  return transact(request, async ({ actor, tx, now }) => {
    const key = { regencyId_id: { regencyId: actor.regencyId, id: noticeId } };
    const notice = await tx.notice.findUnique({ where: key });
    if (notice?.userId !== actor.userId) return refuse("NOT_FOUND");
    if (notice.readAt === null) await tx.notice.update({ where: key, data: { readAt: now } });
    return ok({ href: notice.href });
  });
}

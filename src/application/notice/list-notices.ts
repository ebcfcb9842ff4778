import { NoticeKind, NoticeParams } from "#domain/notice/notice.ts";
import { type Request, transact } from "../context.ts";

export type ListedNotice = {
  id: string;
  kind: NoticeKind;
  params: NoticeParams;
  href: string;
  at: Date;
  read: boolean;
};

/** Older ones stay stored; nobody reads them here. */
const MOST = 200;

/** What was told to the one who asks, the newest first. */
export async function listNotices(request: Request): Promise<ListedNotice[]> {
  return transact(request, async ({ actor, tx }) => {
    const notices = await tx.notice.findMany({
      where: { regencyId: actor.regencyId, userId: actor.userId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
    });
    return notices.map(({ id, kind, params, href, createdAt, readAt }) => ({
      id,
      kind: NoticeKind.parse(kind),
      params: NoticeParams.parse(params),
      href,
      at: createdAt,
      read: readAt !== null,
    }));
  });
}

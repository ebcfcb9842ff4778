import type { Role } from "#domain/access/role.ts";
import type { NoticeKind, NoticeParams } from "#domain/notice/notice.ts";
import { toJson } from "#infrastructure/db/json.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";

/** A message of the `notices` namespace, where it leads, and what its sentence needs. No personal data. */
export type NoticeMessage = { kind: NoticeKind; href: string; params?: NoticeParams };

/** Who is told: named people, everybody of an organisation, or everybody of a role. Never the one who did it. */
type Audience = { userIds: readonly string[] } | { organisationId: string } | { role: Role };

/**
 * Puts a notice on the desk of each active user of the audience, in the caller's transaction. Where one of the same kind and
 * address lies there unread it is brought up to date instead, its count added up: thirty decisions are one notice.
 */
export async function notify(context: Context<Author>, audience: Audience, message: NoticeMessage): Promise<void> {
  const { actor, tx } = context;
  const users = await tx.user.findMany({
    where: { regencyId: actor.regencyId, status: "ACTIVE", ...whereOf(audience) },
    select: { id: true },
  });
  const told = users.map(({ id }) => id).filter((id) => !("userId" in actor) || id !== actor.userId);
  const renewed = await renewUnread(context, told, message);
  await addNew(
    context,
    told.filter((id) => !renewed.has(id)),
    message,
  );
}

async function renewUnread(
  { actor, tx, now }: Context<Author>,
  userIds: readonly string[],
  { kind, href, params = {} }: NoticeMessage,
): Promise<Set<string>> {
  const { regencyId } = actor;
  const unread = await tx.notice.findMany({
    where: { regencyId, userId: { in: [...userIds] }, kind, href, readAt: null },
  });
  for (const { id, params: before } of unread) {
    await tx.notice.update({
      where: { regencyId_id: { regencyId, id } },
      data: { params: toJson({ ...params, ...addedCount(before, params) }), createdAt: now },
    });
  }
  return new Set(unread.map(({ userId }) => userId));
}

function addedCount(before: unknown, { count }: NoticeParams): NoticeParams {
  if (typeof count !== "number") return {};
  const earlier = typeof before === "object" && before !== null && "count" in before ? Number(before.count) : 0;
  return { count: earlier + count };
}

async function addNew(
  { actor, tx, now }: Context<Author>,
  userIds: readonly string[],
  { kind, href, params = {} }: NoticeMessage,
): Promise<void> {
  await tx.notice.createMany({
    data: userIds.map((userId) => ({
      regencyId: actor.regencyId,
      id: newId(),
      userId,
      kind,
      params: toJson(params),
      href,
      createdAt: now,
    })),
  });
}

function whereOf(audience: Audience) {
  if ("userIds" in audience) return { id: { in: [...audience.userIds] } };
  if ("organisationId" in audience) return { organisationId: audience.organisationId };
  return { role: audience.role };
}

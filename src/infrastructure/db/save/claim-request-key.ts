import type { Tx } from "../with-tenant.ts";

type Key = { regencyId: string; userId: string; key: string };

/**
 * Takes a key for this transaction; one that another holds is waited for. Null: it is new. Otherwise what was sent with it and
 * what that was answered.
 */
export async function claimRequestKey(
  tx: Tx,
  { regencyId, userId, key, print, now }: Key & { print: string; now: Date },
): Promise<{ print: string; answer: string | null } | null> {
  const claimed = await tx.$executeRaw`INSERT INTO request_key (regency_id, user_id, key, print, created_at)
    VALUES (${regencyId}, ${userId}::uuid, ${key}::uuid, ${print}, ${now}) ON CONFLICT DO NOTHING`;
  if (claimed === 1) return null;
  return tx.requestKey.findUniqueOrThrow({
    where: { regencyId_userId_key: { regencyId, userId, key } },
    select: { print: true, answer: true },
  });
}

export async function keepAnswer(tx: Tx, { answer, ...key }: Key & { answer: string }): Promise<void> {
  await tx.requestKey.update({ where: { regencyId_userId_key: key }, data: { answer } });
}

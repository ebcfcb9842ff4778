import { newToken } from "#infrastructure/auth/one-time-token.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";

/** A one-time link as the administrator hands it over. The token is shown once and never stored. */
export type IssuedLink = { userId: string; token: string; expiresAt: Date };

const HOUR = 3_600_000;
const LIFETIME = { INVITATION: 7 * 24 * HOUR, PASSWORD_RESET: 24 * HOUR } as const;

/** Makes a link with which one person sets a password; links given to them earlier stop working. */
export async function issueLink(
  { actor, tx, now }: Context<Author>,
  { userId, purpose }: { userId: string; purpose: keyof typeof LIFETIME },
): Promise<IssuedLink> {
  const { regencyId } = actor;
  const { token, tokenHash } = newToken();
  const expiresAt = new Date(now.getTime() + LIFETIME[purpose]);
  await tx.userLink.deleteMany({ where: { regencyId, userId, usedAt: null } });
  await tx.userLink.create({ data: { regencyId, id: newId(), userId, purpose, tokenHash, expiresAt, createdAt: now } });
  return { userId, token, expiresAt };
}

import { createHash, randomBytes } from "node:crypto";

/** The secret part of a one-time link: 256 random bits. Only its hash is kept, so the database cannot be turned into links. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

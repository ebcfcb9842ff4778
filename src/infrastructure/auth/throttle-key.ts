import { createHmac } from "node:crypto";
import type { ThrottleKind } from "#domain/access/sign-in-throttle.ts";
import { requireEnv } from "../env.ts";

/** Under which keys a sign-in is counted. Keyed hashes: the table tells neither addresses nor who has an account. */
export function throttleKeys({ email, address }: { email: string; address: string }): Record<ThrottleKind, string> {
  return {
    pair: `${accountPrefix(email)}${fingerprint(`address ${address}`)}`,
    address: `address:${fingerprint(`address ${address}`)}`,
    account: `account:${fingerprint(`account ${email}`)}`,
  };
}

/** The beginning of all pair keys of one account. */
export function accountPrefix(email: string): string {
  return `pair:${fingerprint(`account ${email}`)}:`;
}

function fingerprint(text: string): string {
  return createHmac("sha256", requireEnv("SASAR_AUTH_SECRET")).update(text).digest("base64url").slice(0, 22);
}

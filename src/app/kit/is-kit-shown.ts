import type { Env } from "#infrastructure/env.ts";

/** Development only: a server in production has no such page, unless a test asks for it with SASAR_KIT=1. */
export function isKitShown({ NODE_ENV, SASAR_KIT }: Pick<Env, "NODE_ENV" | "SASAR_KIT">): boolean {
  return NODE_ENV !== "production" || SASAR_KIT === true;
}

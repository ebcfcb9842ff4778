import {
  type Attempts,
  blockedUntil,
  countFailure,
  THROTTLE_RULES,
  type ThrottleKind,
} from "#domain/access/sign-in-throttle.ts";
import { prisma } from "../client.ts";
import type { Tx } from "../with-tenant.ts";

const KINDS: readonly ThrottleKind[] = ["account", "address", "pair"];

type Keys = Record<ThrottleKind, string>;

/**
 * Counts a sign-in as failed before the password is looked at, so that a hundred attempts at once get no more guesses than
 * a hundred in a row; {@link forgiveSignInAttempt} takes it back. Answers until when the sign-in is blocked, or null. A blocked
 * attempt is not counted: waiting always helps.
 */
export async function countSignInAttempt(keys: Keys, now: Date): Promise<Date | null> {
  return prisma().$transaction(async (tx) => {
    const known = await lockAttempts(tx, keys);
    const blocks = KINDS.map((kind) => blockedUntil(known.get(keys[kind]) ?? null, now.getTime()));
    const latest = Math.max(...blocks.map((block) => block ?? 0));
    if (latest > 0) return new Date(latest);
    for (const kind of KINDS) {
      const attempts = countFailure(known.get(keys[kind]) ?? null, THROTTLE_RULES[kind], now.getTime());
      await saveAttempts(tx, keys[kind], attempts);
    }
    return null;
  });
}

/** The password was right: the account's slate at this address is clean, and the shared counts lose this one attempt. */
export async function forgiveSignInAttempt(keys: Keys): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.signInThrottle.deleteMany({ where: { key: keys.pair } });
    for (const kind of ["account", "address"] as const) {
      await tx.$executeRaw`UPDATE sign_in_throttle SET failures = failures - 1,
        blocked_until_at = CASE WHEN failures > ${THROTTLE_RULES[kind].free} THEN blocked_until_at ELSE to_timestamp(0) END
        WHERE key = ${keys[kind]} AND failures > 0`;
    }
  });
}

/** Locks the rows in one order, so that attempts queue; a row that is not there yet is made first. */
async function lockAttempts(tx: Tx, keys: Keys): Promise<Map<string, Attempts>> {
  const wanted = KINDS.map((kind) => keys[kind]).toSorted();
  for (const key of wanted) {
    await tx.$executeRaw`INSERT INTO sign_in_throttle (key, failures, window_start_at, blocked_until_at)
      VALUES (${key}, 0, to_timestamp(0), to_timestamp(0)) ON CONFLICT (key) DO NOTHING`;
  }
  await tx.$queryRaw`SELECT 1 FROM sign_in_throttle WHERE key = ANY (${wanted}) ORDER BY key FOR UPDATE`;
  const rows = await tx.signInThrottle.findMany({ where: { key: { in: wanted } } });
  return new Map(
    rows.map(({ key, failures, windowStartAt, blockedUntilAt }) => [
      key,
      { failures, windowStartAt: windowStartAt.getTime(), blockedUntilAt: blockedUntilAt.getTime() },
    ]),
  );
}

async function saveAttempts(tx: Tx, key: string, attempts: Attempts): Promise<void> {
  await tx.signInThrottle.update({
    where: { key },
    data: {
      failures: attempts.failures,
      windowStartAt: new Date(attempts.windowStartAt),
      blockedUntilAt: new Date(attempts.blockedUntilAt),
    },
  });
}

/** Failed sign-ins counted under one key. Instants are milliseconds since 1970. */
export type Attempts = { failures: number; windowStartAt: number; blockedUntilAt: number };

/** How patient a key is: `free` failures a window cost nothing, each further one blocks twice as long, up to `longestBlock`. */
export type ThrottleRule = { free: number; window: number; firstBlock: number; longestBlock: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * What is counted at a sign-in. The pair of account and address stops guessing at one account; the address stops trying
 * one password at many accounts, and is generous because an office shares it; the account bounds what many addresses
 * together can guess, and blocks for a minute at most, so that nobody can lock its owner out. Source: requirement R15.
 */
export const THROTTLE_RULES = {
  pair: { free: 5, window: 15 * MINUTE, firstBlock: 30 * SECOND, longestBlock: 15 * MINUTE },
  address: { free: 40, window: 15 * MINUTE, firstBlock: 30 * SECOND, longestBlock: 15 * MINUTE },
  account: { free: 60, window: 60 * MINUTE, firstBlock: 10 * SECOND, longestBlock: MINUTE },
} as const satisfies Record<string, ThrottleRule>;
export type ThrottleKind = keyof typeof THROTTLE_RULES;

/** When the next attempt may be made, or null when it may be made now. */
export function blockedUntil(attempts: Attempts | null, now: number): number | null {
  return attempts !== null && attempts.blockedUntilAt > now ? attempts.blockedUntilAt : null;
}

/**
 * The count after one more failure. With 5 free and a first block of 30 s the fifth failure blocks for 30 s, the sixth for a
 * minute. A window that has passed without a block standing begins anew.
 */
export function countFailure(attempts: Attempts | null, rule: ThrottleRule, now: number): Attempts {
  const standing = attempts !== null && now < attempts.windowStartAt + rule.window ? attempts : fresh(now);
  const failures = standing.failures + 1;
  const beyond = failures - rule.free;
  if (beyond < 0) return { ...standing, failures };
  const block = Math.min(rule.firstBlock * 2 ** beyond, rule.longestBlock);
  return { failures, windowStartAt: now, blockedUntilAt: now + block };
}

function fresh(now: number): Attempts {
  return { failures: 0, windowStartAt: now, blockedUntilAt: 0 };
}

import { hash, type Options, verify } from "@node-rs/argon2";
import { normalisePassword } from "#domain/access/password.ts";

/** Argon2id, which is the package's default algorithm. Source: OWASP password storage; requirement R15. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), COST);
}

/**
 * Whether the password belongs to the hash. Without one (nobody by that address, or no password set yet) it works as long
 * and says no, so that the time of an answer does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await standIn()), normalisePassword(password));
  return matches && passwordHash !== null;
}

let madeStandIn: Promise<string> | undefined;

/** The hash of a text nobody types, made once with the same cost. */
function standIn(): Promise<string> {
  madeStandIn ??= hashPassword(crypto.randomUUID());
  return madeStandIn;
}

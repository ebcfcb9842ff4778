import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { verifyPassword } from "#infrastructure/auth/password-hash.ts";
import { throttleKeys } from "#infrastructure/auth/throttle-key.ts";
import { countSignInAttempt, forgiveSignInAttempt } from "#infrastructure/db/save/count-sign-in-attempt.ts";
import { type Request, transact } from "../context.ts";

/**
 * Asks a person who is signed in for their password once more, before something that matters. Guessing is throttled as at
 * sign-in. Not part of a transaction: a wrong guess must be counted even when nothing else happens.
 */
export async function checkOwnPassword(
  request: Request,
  password: string,
): Promise<Result<{ name: string; email: string }>> {
  const account = await transact(request, ({ actor, tx }) =>
    tx.user.findUniqueOrThrow({ where: { regencyId_id: { regencyId: actor.regencyId, id: actor.userId } } }),
  );
  const keys = throttleKeys({ email: account.email, address: "own account" });
  const blockedUntil = await countSignInAttempt(keys, request.now);
  if (blockedUntil) return refuse("PASSWORD_THROTTLED");
  if (!(await verifyPassword(account.passwordHash, password))) return refuse("PASSWORD_WRONG");
  await forgiveSignInAttempt(keys);
  return ok({ name: account.name, email: account.email });
}

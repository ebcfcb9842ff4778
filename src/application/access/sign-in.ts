import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { verifyPassword } from "#infrastructure/auth/password-hash.ts";
import { throttleKeys } from "#infrastructure/auth/throttle-key.ts";
import { type Account, findAccounts } from "#infrastructure/db/load/find-accounts.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { countSignInAttempt, forgiveSignInAttempt } from "#infrastructure/db/save/count-sign-in-attempt.ts";
import { type Context, type SystemAuthor, transactAsSystem } from "../context.ts";
import { recordOwnAct } from "./record-own-act.ts";

export const Credentials = z.object({
  email: z.string().trim().toLowerCase().min(1).max(200),
  password: z.string().min(1).max(1000),
});
export type Credentials = z.infer<typeof Credentials>;

/** Who may now have a session. */
export type SignedIn = { regencyId: string; userId: string; version: number };

type Occasion = { address: string; now: Date; requestId: string };

/** No answer comes sooner, so that its time does not tell an unknown address from a wrong password (requirement R15). */
const EVEN_ANSWER_MS = 400;

/**
 * Checks address and password. The refusal is one and the same for a wrong password, an unknown address, a disabled account and
 * an invitation not taken up. `address` is the network address, by which attempts are throttled.
 */
export async function signIn(credentials: Credentials, occasion: Occasion): Promise<Result<SignedIn>> {
  const [answer] = await Promise.all([answerTo(credentials, occasion), pause(EVEN_ANSWER_MS)]);
  return answer;
}

async function answerTo({ email, password }: Credentials, occasion: Occasion): Promise<Result<SignedIn>> {
  const keys = throttleKeys({ email, address: occasion.address });
  const blockedUntil = await countSignInAttempt(keys, occasion.now);
  if (blockedUntil) return refuse("SIGN_IN_THROTTLED", { minutes: minutesUntil(blockedUntil, occasion.now) });
  const accounts = await findAccounts(email);
  const account = await findByPassword(accounts, password);
  if (account === null) return refuseAll(accounts, occasion);
  const signedIn = await open(account, occasion);
  if (signedIn.ok) await forgiveSignInAttempt(keys);
  return signedIn;
}

async function findByPassword(accounts: readonly Account[], password: string): Promise<Account | null> {
  if (accounts.length === 0) await verifyPassword(null, password);
  for (const account of accounts) {
    if (await verifyPassword(account.passwordHash, password)) return account;
  }
  return null;
}

async function open({ regencyId, userId, version }: Account, occasion: Occasion): Promise<Result<SignedIn>> {
  return transactAsSystem({ actor: { regencyId }, ...occasion }, async (context) => {
    const [user] = await context.tx.user.updateManyAndReturn({
      where: { regencyId, id: userId, status: "ACTIVE", sessionVersion: version, organisation: { active: true } },
      data: { lastSignInAt: context.now },
      select: { role: true, organisationId: true },
    });
    if (!user) return refuseIn(context, userId);
    await recordOwnAct(context, { regencyId, userId, ...user }, "session.signed-in");
    return ok({ regencyId, userId, version });
  });
}

async function refuseAll(accounts: readonly Account[], occasion: Occasion): Promise<Result<SignedIn>> {
  for (const { regencyId, userId } of accounts) {
    await transactAsSystem({ actor: { regencyId }, ...occasion }, (context) => refuseIn(context, userId));
  }
  return refuse("SIGN_IN_REFUSED");
}

async function refuseIn(context: Context<SystemAuthor>, userId: string) {
  await recordAudit(context, { type: "session.refused", subjectKind: "user", subjectId: userId });
  return refuse("SIGN_IN_REFUSED");
}

function minutesUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
}

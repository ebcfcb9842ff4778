import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { accountPrefix } from "#infrastructure/auth/throttle-key.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { forgetSignInAttempts } from "#infrastructure/db/save/forget-sign-in-attempts.ts";
import { newId } from "#infrastructure/id.ts";
import { type Context, type SystemAuthor, transactAsSystem } from "../context.ts";
import { type IssuedLink, issueLink } from "./issue-link.ts";

type Wanted = { regencyId: string; name: string; email: string; now: Date; requestId: string };

/**
 * Makes an administrator from the server itself, for the day on which nobody can sign in any more. An administrator who has
 * that address already gets a new link instead; somebody else's account is left alone.
 */
export async function createAdministrator({
  regencyId,
  name,
  email,
  ...occasion
}: Wanted): Promise<Result<IssuedLink>> {
  return transactAsSystem({ actor: { regencyId }, ...occasion }, async (context) => {
    const known = await context.tx.user.findUnique({ where: { regencyId_email: { regencyId, email } } });
    if (known && known.role !== "ADMINISTRATOR") return refuse("EMAIL_TAKEN");
    const userId = known ? await reopen(context, known) : await open(context, { name, email });
    return ok(await issueLink(context, { userId, purpose: "INVITATION" }));
  });
}

async function open(context: Context<SystemAuthor>, person: { name: string; email: string }): Promise<string> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  const agency = await tx.organisation.findFirstOrThrow({ where: { regencyId, kind: "PLANNING", active: true } });
  const id = newId();
  await tx.user.create({
    data: { regencyId, id, ...person, role: "ADMINISTRATOR", organisationId: agency.id, createdAt: now },
  });
  await recordAudit(context, {
    type: "user.invited",
    subjectKind: "user",
    subjectId: id,
    detail: { role: "ADMINISTRATOR" },
  });
  return id;
}

async function reopen(context: Context<SystemAuthor>, { id, email }: { id: string; email: string }): Promise<string> {
  const { actor, tx } = context;
  await tx.user.update({
    where: { regencyId_id: { regencyId: actor.regencyId, id } },
    data: { status: "INVITED", passwordHash: null, sessionVersion: { increment: 1 } },
  });
  await forgetSignInAttempts(tx, accountPrefix(email));
  await recordAudit(context, { type: "user.reset", subjectKind: "user", subjectId: id });
  return id;
}

import { signalSignedOut } from "#infrastructure/db/desk-signal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";

/** Records that a person left the desk; the session itself ends in the browser, and with it what its other tabs still listen to. */
export async function signOut(request: Request): Promise<void> {
  await transact(request, async (context) => {
    const { actor, tx } = context;
    await recordAudit(context, { type: "session.signed-out", subjectKind: "user", subjectId: actor.userId });
    await signalSignedOut(tx, actor);
  });
}

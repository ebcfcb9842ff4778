import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";

/** Records that a person left the desk; the session itself ends in the browser. */
export async function signOut(request: Request): Promise<void> {
  await transact(request, (context) =>
    recordAudit(context, { type: "session.signed-out", subjectKind: "user", subjectId: context.actor.userId }),
  );
}

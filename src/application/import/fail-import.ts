import type { Refusal } from "#domain/shared/result.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { notify } from "../notice/notify.ts";
import { addressOf } from "./import-address.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { findImport } from "./stored-import.ts";

/** Says on the import why it did not come through, and tells whoever began it. What was uploaded stays. */
export async function failImport(
  request: ImportRequest,
  { importId, refusal }: { importId: string; refusal: Refusal },
): Promise<void> {
  await transactImport(request, async (context) => {
    const stored = await findImport(context, importId, { lock: true });
    if (!stored || stored.state === "DONE" || stored.state === "UNDONE") return;
    const key = { regencyId: context.actor.regencyId, id: importId };
    await saveImport(context.tx, key, { state: "FAILED", failure: refusal, stage: null, finishedAt: context.now });
    if (stored.createdById === null) return;
    const asSystem = { ...context, actor: { regencyId: context.actor.regencyId } };
    const message = { kind: "import-failed", href: addressOf(stored), params: { kind: stored.kind } } as const;
    await notify(asSystem, { userIds: [stored.createdById] }, message);
  });
}

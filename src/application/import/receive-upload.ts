import { can } from "#domain/access/can.ts";
import { ImportFile } from "#domain/import/import-file.ts";
import type { ImportKind } from "#domain/import/import-state.ts";
import { mayTake } from "#domain/import/import-state.ts";
import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { LIMITS, megabytes } from "#infrastructure/files/limits.ts";
import type { StoredFile } from "#infrastructure/files/sealed-file-store.ts";
import { keepFile } from "#infrastructure/files/sealed-store.ts";
import { newId } from "#infrastructure/id.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import { type Context, type Request, transact } from "../context.ts";
import { definitionOf } from "./import-kinds.ts";
import { findImport } from "./stored-import.ts";

export type Upload = {
  kind: ImportKind;
  /** The import it is added to; null begins a new one. */
  importId: string | null;
  /** What the officer's file is called. */
  name: string;
  content: AsyncIterable<Uint8Array>;
};

/** A year: long enough to mend refused rows and to show where a release came from. */
const RETENTION_DAYS = 365;
const MOST_FILES = 8;

/**
 * Takes in a file of any kind of import: seals it as it streams in, names it on its import and has it read in the
 * background. Refused: FORBIDDEN, NOT_FOUND, IMPORT_STATE (already running or done), IMPORT_TOO_MANY_FILES, FILE_TOO_LARGE.
 */
export async function receiveUpload(
  request: Request,
  upload: Upload,
): Promise<Result<{ importId: string; fileId: string }>> {
  const allowed = await transact(request, (context) => refuseUpload(context, upload));
  if (!allowed.ok) return allowed;
  const kept = await keep(upload.content);
  if (!kept.ok) return kept;
  return transact(request, (context) => attach(context, upload, kept.value));
}

async function refuseUpload(context: Context, { kind, importId }: Upload): Promise<Result<null, Refusal>> {
  const { actor } = context;
  const { permission } = definitionOf(kind);
  if (importId === null) {
    const own = { regencyId: actor.regencyId, ownerId: actor.organisationId };
    return can(actor, permission, own) ? ok(null) : refuse("FORBIDDEN");
  }
  const stored = await findImport(context, importId, { lock: true });
  if (stored?.kind !== kind) return refuse("NOT_FOUND");
  if (!can(actor, permission, { regencyId: actor.regencyId, ownerId: stored.ownerId })) return refuse("NOT_FOUND");
  if (!mayTake(stored.state, "upload")) return refuse("IMPORT_STATE");
  return stored.files.length >= MOST_FILES ? refuse("IMPORT_TOO_MANY_FILES", { max: MOST_FILES }) : ok(null);
}

class TooLarge extends Error {}

async function keep(content: AsyncIterable<Uint8Array>): Promise<Result<StoredFile & { keyId: string }, Refusal>> {
  try {
    return ok(await keepFile(limited(content)));
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return refuse("FILE_TOO_LARGE", {
      megabytes: megabytes(LIMITS.csvBytes + 1),
      maxMegabytes: megabytes(LIMITS.csvBytes),
    });
  }
}

async function* limited(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > LIMITS.csvBytes) throw new TooLarge();
    yield chunk;
  }
}

async function attach(
  context: Context,
  upload: Upload,
  { sha256, size, keyId }: StoredFile & { keyId: string },
): Promise<Result<{ importId: string; fileId: string }>> {
  const refusal = await refuseUpload(context, upload);
  if (!refusal.ok) return refusal;
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  const importId = upload.importId ?? newId();
  const stored = upload.importId === null ? null : await findImport(context, importId);
  const ownerId = stored?.ownerId ?? actor.organisationId;
  const fileId = newId();
  await tx.storedFile.create({
    data: {
      regencyId,
      id: fileId,
      ownerId,
      kind: "UPLOAD",
      name: upload.name,
      mediaType: "application/octet-stream",
      size: BigInt(size),
      sha256,
      keyId,
      retainUntil: new Date(now.getTime() + RETENTION_DAYS * 86_400_000),
      createdById: actor.userId,
      createdAt: now,
    },
  });
  const file = ImportFile.parse({ fileId, name: upload.name, size, sha256, state: "READING" });
  if (stored) {
    await saveImport(tx, { regencyId, id: importId }, { files: [...stored.files, file], state: "UPLOADED" });
  } else {
    await tx.import.create({
      data: {
        regencyId,
        id: importId,
        kind: upload.kind,
        state: "UPLOADED",
        ownerId,
        files: [file],
        createdById: actor.userId,
        createdAt: now,
      },
    });
  }
  await enqueue(context, { name: "read-upload", data: { importId, fileId } });
  await recordAudit(context, {
    type: "import.uploaded",
    subjectKind: "import",
    subjectId: importId,
    detail: { kind: upload.kind, fileId, size, sha256 },
  });
  return ok({ importId, fileId });
}

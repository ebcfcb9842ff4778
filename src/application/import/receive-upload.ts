import { ImportFile } from "#domain/import/import-file.ts";
import type { ImportKind } from "#domain/import/import-state.ts";
import { mayTake } from "#domain/import/import-state.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import type { StoredFile } from "#infrastructure/files/sealed-file-store.ts";
import { newId } from "#infrastructure/id.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Author, Context } from "../context.ts";
import { definitionOf } from "./import-kinds.ts";
import { type ImportRequest, mayImport, ownerOf, personOf, transactImport } from "./import-request.ts";
import { keepUpload } from "./keep-upload.ts";
import { findImport, type StoredImport } from "./stored-import.ts";

export type Upload = {
  kind: ImportKind;
  /** The import it is added to; null begins a new one. */
  importId: string | null;
  /** What the officer's file is called. */
  name: string;
  content: AsyncIterable<Uint8Array>;
  /** `false` leaves the reading to the caller (the command line). */
  enqueued?: boolean;
};

export type Received = { importId: string; fileId: string };

/** A year: long enough to mend refused rows and to show where a release came from. */
const RETENTION_DAYS = 365;
const MOST_FILES = 8;

/**
 * Takes in a file of any kind of import: seals it as it streams in, names it on its import and has it read in the
 * background. Refused: FORBIDDEN, NOT_FOUND, IMPORT_STATE (already running or done), IMPORT_TOO_MANY_FILES, FILE_TOO_LARGE.
 */
export async function receiveUpload(request: ImportRequest, upload: Upload): Promise<Result<Received>> {
  const allowed = await transactImport(request, (context) => findPlace(context, upload));
  if (!allowed.ok) return allowed;
  const kept = await keepUpload(upload.content);
  if (!kept.ok) return kept;
  return transactImport(request, (context) => attach(context, upload, kept.value));
}

type Place = { stored: StoredImport | null; ownerId: string };

/** Where the file goes, if whoever sends it may put it there. */
async function findPlace(context: Context<Author>, { kind, importId }: Upload): Promise<Result<Place>> {
  const { permission } = definitionOf(kind);
  if (importId === null) {
    const ownerId = await ownerOf(context);
    return mayImport(context.actor, { permission, ownerId }) ? ok({ stored: null, ownerId }) : refuse("FORBIDDEN");
  }
  const stored = await findImport(context, importId, { lock: true });
  if (stored?.kind !== kind || !mayImport(context.actor, { permission, ownerId: stored.ownerId })) {
    return refuse("NOT_FOUND");
  }
  if (!mayTake(stored.state, "upload")) return refuse("IMPORT_STATE");
  if (stored.files.length >= MOST_FILES) return refuse("IMPORT_TOO_MANY_FILES", { max: MOST_FILES });
  return ok({ stored, ownerId: stored.ownerId });
}

type Kept = StoredFile & { keyId: string };

async function attach(context: Context<Author>, upload: Upload, kept: Kept): Promise<Result<Received>> {
  const place = await findPlace(context, upload);
  if (!place.ok) return place;
  const { sha256, size } = kept;
  const importId = upload.importId ?? newId();
  const fileId = newId();
  await nameFile(context, { upload, kept, fileId, ownerId: place.value.ownerId });
  const file = ImportFile.parse({ fileId, name: upload.name, size, sha256, state: "READING" });
  await putOn(context, { ...place.value, importId, kind: upload.kind, file });
  if (upload.enqueued ?? true) await enqueue(context, { name: "read-upload", data: { importId, fileId } });
  const detail = { kind: upload.kind, fileId, size, sha256 };
  await recordAudit(context, { type: "import.uploaded", subjectKind: "import", subjectId: importId, detail });
  return ok({ importId, fileId });
}

type NamedFile = { upload: Upload; kept: Kept; fileId: string; ownerId: string };

async function nameFile({ actor, tx, now }: Context<Author>, { upload, kept, fileId, ownerId }: NamedFile) {
  await tx.storedFile.create({
    data: {
      regencyId: actor.regencyId,
      id: fileId,
      ownerId,
      kind: "UPLOAD",
      name: upload.name,
      mediaType: "application/octet-stream",
      size: BigInt(kept.size),
      sha256: kept.sha256,
      keyId: kept.keyId,
      retainUntil: new Date(now.getTime() + RETENTION_DAYS * 86_400_000),
      createdById: personOf(actor),
      createdAt: now,
    },
  });
}

type Put = Place & { importId: string; kind: ImportKind; file: ImportFile };

async function putOn(
  { actor, tx, now }: Context<Author>,
  { stored, ownerId, importId, kind, file }: Put,
): Promise<void> {
  const { regencyId } = actor;
  if (stored) {
    await saveImport(
      tx,
      { regencyId, id: importId },
      { files: [...stored.files, file], state: "UPLOADED", stage: null },
    );
    return;
  }
  const createdById = personOf(actor);
  await tx.import.create({
    data: { regencyId, id: importId, kind, state: "UPLOADED", ownerId, files: [file], createdById, createdAt: now },
  });
}

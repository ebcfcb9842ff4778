import type { FileRole, ImportFile } from "#domain/import/import-file.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";
import { personOf } from "./import-request.ts";
import type { KeptRefused } from "./refused-file.ts";
import type { StoredImport } from "./stored-import.ts";

const RETENTION_DAYS = 365;

/** Names the sealed files of refused rows in the database, and on the files they come from. */
export async function keepRefused(
  { actor, tx, now }: Context<Author>,
  stored: StoredImport,
  refused: Partial<Record<FileRole, KeptRefused>>,
): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const file of stored.files) {
    const kept = file.role && file.state === "READ" ? refused[file.role] : undefined;
    if (!kept) {
      files.push({ ...file, refused: null });
      continue;
    }
    const id = newId();
    await tx.storedFile.create({
      data: {
        regencyId: actor.regencyId,
        id,
        ownerId: stored.ownerId,
        kind: "REFUSED",
        name: refusedNameOf(file.name),
        mediaType: "text/csv",
        size: BigInt(kept.size),
        sha256: kept.sha256,
        keyId: kept.keyId,
        retainUntil: new Date(now.getTime() + RETENTION_DAYS * 86_400_000),
        createdById: personOf(actor),
        createdAt: now,
      },
    });
    files.push({ ...file, refused: { fileId: id, rows: kept.rows } });
  }
  return files;
}

/** `keluarga.xlsx` → `keluarga-ditolak`; the download adds its own ending. */
function refusedNameOf(name: string): string {
  return `${name.replace(/\.[^.]+$/, "").replace(/-ditolak$/, "")}-ditolak`;
}

import { createHash, createHmac, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { KeyRing } from "#infrastructure/crypto/key-ring.ts";
import { openStream, sealStream } from "./chunk-cipher.ts";
import type { FileContent } from "./file-content.ts";

/** Where sealed files lie (`sealedFilesFolder()`) and what opens them. */
type Store = { folder: string; ring: KeyRing };

/** What a file is known by: the SHA-256 of its plain content, in hex, and its size in bytes. */
export type StoredFile = { sha256: string; size: number };

/**
 * Seals content into the store as it streams in; equal content lies there once. It is on disk whole, or not at all.
 * `keyId` tells which key sealed it, for key rotation. The row that names the file is the caller's.
 */
export async function putFile(
  content: AsyncIterable<Uint8Array>,
  { folder, ring }: Store,
): Promise<StoredFile & { keyId: string }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = path.join(folder, `${randomUUID()}.part`);
  const hash = createHash("sha256");
  let size = 0;
  try {
    await pipeline(sealStream(measured(), ring), createWriteStream(unfinished, { mode: 0o600, flush: true }));
    const sha256 = hash.digest("hex");
    await rename(unfinished, placeOf(sha256, { folder, ring }));
    return { sha256, size, keyId: ring.active };
  } finally {
    await rm(unfinished, { force: true });
  }

  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
}

/** The plain content of a stored file, opened piece by piece as it is read. Throws when the file is not there. */
export async function getFile({ sha256, size }: StoredFile, store: Store): Promise<FileContent> {
  const place = placeOf(sha256, store);
  await access(place);
  return { size, read: (signal) => openStream(createReadStream(place, signal ? { signal } : {}), store.ring) };
}

/** Takes a file out of the store; the caller has made sure that no other row names the same content. */
export async function removeFile({ sha256 }: Pick<StoredFile, "sha256">, store: Store): Promise<void> {
  await rm(placeOf(sha256, store), { force: true });
}

/** The name is keyed, so that the folder does not tell whether a known file lies in it. */
function placeOf(sha256: string, { folder, ring }: Store): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("A stored file is named by its SHA-256 in hex.");
  return path.join(folder, createHmac("sha256", ring.index).update("file").update(sha256).digest("hex"));
}

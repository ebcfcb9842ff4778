import { loadKeyRing } from "../crypto/key-ring.ts";
import { sealedFilesFolder } from "../paths.ts";
import type { FileContent } from "./file-content.ts";
import { getFile, putFile, type StoredFile } from "./sealed-file-store.ts";

const store = () => ({ folder: sealedFilesFolder(), ring: loadKeyRing() });

/** Seals content into this installation's store. The row that names the file is the caller's. */
export function keepFile(content: AsyncIterable<Uint8Array>): Promise<StoredFile & { keyId: string }> {
  return putFile(content, store());
}

export function openKeptFile(file: StoredFile): Promise<FileContent> {
  return getFile(file, store());
}

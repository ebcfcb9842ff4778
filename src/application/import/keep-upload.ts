import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { LIMITS, megabytes } from "#infrastructure/files/limits.ts";
import type { StoredFile } from "#infrastructure/files/sealed-file-store.ts";
import { keepFile } from "#infrastructure/files/sealed-store.ts";

class TooLarge extends Error {}

/** Seals what streams in, up to the largest file there may be; a kind of file has its own limit when it is read. */
export async function keepUpload(content: AsyncIterable<Uint8Array>): Promise<Result<StoredFile & { keyId: string }>> {
  try {
    return ok(await keepFile(limited(content)));
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const max = megabytes(LIMITS.csvBytes);
    return refuse("FILE_TOO_LARGE", { megabytes: max + 1, maxMegabytes: max });
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

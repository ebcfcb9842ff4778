import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { FileRefused } from "../file-refusal.ts";
import { LIMITS, megabytes } from "../limits.ts";

/** A checked zip archive. Parts are found whatever the case of their name; `read` counts what it inflates. */
export type Archive = {
  has: (part: string) => boolean;
  read: (part: string) => AsyncIterable<Buffer>;
};

/**
 * Opens a zip archive that may be hostile: at most 200 parts, at most 200 MB unpacked by its own account and, since that
 * account may lie, by what is really inflated over all parts read; no part that swells as only a zip bomb does; no password,
 * no macros. Nothing is written to disk.
 */
export async function openArchive(packed: Buffer): Promise<Archive> {
  const zip = await orDamaged(fromBufferPromise(packed));
  const parts = await partsOf(zip);
  const budget = { left: LIMITS.xlsxUnpackedBytes };
  return {
    has: (part) => parts.has(part.toLowerCase()),
    read: (part) => inflate(zip, parts.get(part.toLowerCase()), budget),
  };
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > LIMITS.xlsxParts) throw new FileRefused("FILE_TOO_MANY_PARTS", { max: LIMITS.xlsxParts });
  const parts = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of damagedEntriesRefused(zip.eachEntry())) {
    refusePart(entry);
    unpacked += entry.uncompressedSize;
    parts.set(entry.fileName.toLowerCase(), entry);
  }
  if (unpacked > LIMITS.xlsxUnpackedBytes) throw tooLarge();
  return parts;
}

function refusePart(entry: Entry): void {
  if (entry.isEncrypted()) throw new FileRefused("FILE_ENCRYPTED");
  if (/(^|\/)vbaProject\.bin$|(^|\/)macrosheets\//i.test(entry.fileName)) throw new FileRefused("FILE_MACROS");
  if (isSwelling(entry)) throw new FileRefused("FILE_SWELLS");
  if (/^xl\/workbook\.bin$/i.test(entry.fileName)) throw new FileRefused("FILE_BINARY_WORKBOOK");
}

function isSwelling({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > LIMITS.xlsxSwellingFromBytes && uncompressedSize > compressedSize * LIMITS.xlsxSwelling;
}

async function* inflate(zip: ZipFile, entry: Entry | undefined, budget: { left: number }): AsyncGenerator<Buffer> {
  if (!entry) throw new FileRefused("FILE_DAMAGED");
  const stream = await orDamaged(zip.openReadStreamPromise(entry));
  try {
    for await (const chunk of stream) {
      budget.left -= chunk.length;
      if (budget.left < 0) throw tooLarge();
      yield chunk as Buffer;
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("FILE_DAMAGED");
  } finally {
    stream.destroy();
  }
}

function tooLarge(): FileRefused {
  return new FileRefused("FILE_UNPACKS_TOO_LARGE", { maxMegabytes: megabytes(LIMITS.xlsxUnpackedBytes) });
}

/** yauzl throws on whatever is malformed in an archive; to the officer the file is damaged. */
async function orDamaged<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch {
    throw new FileRefused("FILE_DAMAGED");
  }
}

async function* damagedEntriesRefused(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
  try {
    yield* entries;
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("FILE_DAMAGED");
  }
}

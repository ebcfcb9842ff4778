import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** The bytes of a file wherever it lies, on disk or sealed. `read` starts at the beginning each time. */
export type FileContent = { size: number; read: (signal?: AbortSignal) => AsyncIterable<Buffer> };

const CHUNK_BYTES = 128 * 1024;

export async function contentOfFile(path: string): Promise<FileContent> {
  const { size } = await stat(path);
  return {
    size,
    read: (signal) => createReadStream(path, { highWaterMark: CHUNK_BYTES, ...(signal ? { signal } : {}) }),
  };
}

export function contentOfBuffer(buffer: Buffer): FileContent {
  return { size: buffer.length, read: () => inOnePiece(buffer) };
}

/** The first bytes, at most `bytes` of them. */
export async function headOf(content: FileContent, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content.read()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= bytes) break;
  }
  return Buffer.concat(chunks).subarray(0, bytes);
}

async function* inOnePiece(buffer: Buffer): AsyncGenerator<Buffer> {
  yield buffer;
}

import { type FileContent, headOf } from "../file-content.ts";
import { HEAD_BYTES, utf16Half } from "../sniff-content.ts";
import { storableText } from "../storable-text.ts";
import type { Encoding } from "../table.ts";

type Source = { content: FileContent; signal?: AbortSignal };

/**
 * Tells how a text file is encoded: by its byte order mark, by the zeros of UTF-16, and otherwise by whether the whole
 * file is valid UTF-8. What is not is taken for Windows-1252, the code page in which Excel of this region saves CSV.
 */
export async function detectEncoding(source: Source): Promise<Encoding> {
  const head = await headOf(source.content, HEAD_BYTES);
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return utf16Half(head) ?? ((await isUtf8(source)) ? "utf-8" : "windows-1252");
}

/** The text of a file in pieces, the byte order mark and zero characters left out. */
export async function* readText(source: Source & { encoding: Encoding }): AsyncGenerator<string> {
  const decoder = new TextDecoder(source.encoding);
  for await (const chunk of source.content.read(source.signal)) {
    yield storableText(decoder.decode(chunk, { stream: true }));
  }
  yield decoder.decode();
}

async function isUtf8(source: Source): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of source.content.read(source.signal)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

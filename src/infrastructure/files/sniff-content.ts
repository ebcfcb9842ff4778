/** What a file is by its first bytes, whatever its name says. */
export type Content = "zip" | "ole" | "web-page" | "text" | "binary";

/** How much of a file tells its format and its encoding. */
export const HEAD_BYTES = 4096;

/** Tells what the first bytes of a file begin. */
export function sniffContent(head: Buffer): Content {
  if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) return "zip";
  if (startsWith(head, OLE)) return "ole";
  const text = asText(head);
  if (text === null) return "binary";
  return /^\s*<(?:!doctype|html|head|meta|body|table|\?xml)/i.test(text) ? "web-page" : "text";
}

/** Text in UTF-16 without a byte order mark: nearly every second byte is zero. Tells which half. */
export function utf16Half(head: Buffer): "utf-16le" | "utf-16be" | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i] === 0) evenZeros++;
    if (head[i + 1] === 0) oddZeros++;
  }
  if (oddZeros > pairs * 0.7 && evenZeros < pairs * 0.1) return "utf-16le";
  if (evenZeros > pairs * 0.7 && oddZeros < pairs * 0.1) return "utf-16be";
  return null;
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const EMPTY_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function asText(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  const half = utf16Half(head);
  if (half) return new TextDecoder(half).decode(head);
  return hasControlBytes(head) ? null : new TextDecoder().decode(head);
}

/** Control characters other than tab, line feed, form feed, carriage return and the old end-of-file mark. */
function hasControlBytes(head: Buffer): boolean {
  return head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(byte));
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

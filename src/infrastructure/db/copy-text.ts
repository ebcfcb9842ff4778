/** What a column of a COPY row may hold. A Buffer is bytea, an array is a PostgreSQL array of codes. */
export type CopyValue = string | number | boolean | null | Uint8Array | readonly string[];

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** One row in the text format of COPY, with its line end. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = "";
  for (let i = 0; i < values.length; i++) {
    if (i > 0) line += "\t";
    line += copyField(values[i] ?? null);
  }
  return `${line}\n`;
}

function copyField(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (value instanceof Uint8Array) {
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}`;
  }
  return escaped(arrayLiteral(value));
}

function escaped(text: string): string {
  const clean = text.includes("\0") ? text.replaceAll("\0", "") : text;
  return SPECIAL.test(clean) ? clean.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character) : clean;
}

function arrayLiteral(items: readonly string[]): string {
  if (items.length === 0) return "{}";
  return `{${items.map((item) => `"${item.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

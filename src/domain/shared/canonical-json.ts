/**
 * JSON that is equal for equal values: keys sorted, `undefined` left out, rupiah (bigint) as digits in quotes.
 * `canonicalJson({ b: 1n, a: [2] })` is `{"a":[2],"b":"1"}`.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "bigint") return `"${value}"`;
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isRecord(value)) return `{${membersOf(value)}}`;
  return JSON.stringify(value) ?? "null";
}

function membersOf(record: Record<string, unknown>): string {
  let text = "";
  for (const key of Object.keys(record).sort()) {
    if (record[key] === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(record[key])}`;
  }
  return text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

import { createHash } from "node:crypto";

/** SHA-256 of a text, in hex: short, and as good as the text for telling whether it changed. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

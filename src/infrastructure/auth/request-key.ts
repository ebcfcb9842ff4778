import { z } from "zod";
import { digest } from "../crypto/digest.ts";

/** The name under which a form carries its key. */
const FIELD = "requestKey";
/** No part of the print: a password leaves no trace, however many times it is digested. */
const SECRET = "password";

/** The key a form was given as it opened, and a print of what was sent with it. */
export type RequestOnce = { key: string; print: string };

/** The key of what was sent and a print of what it says; null for something without a key, or with none in its place. */
export function readRequestKey(sent: unknown): RequestOnce | null {
  const fields =
    sent instanceof FormData ? [...sent] : Object.entries(z.record(z.string(), z.unknown()).catch({}).parse(sent));
  const key = z.uuid().safeParse(fields.find(([name]) => name === FIELD)?.[1]);
  if (!key.success) return null;
  const said = fields.filter(([name]) => name !== FIELD && name !== SECRET && !name.startsWith("$"));
  return { key: key.data, print: digest(JSON.stringify(said)) };
}

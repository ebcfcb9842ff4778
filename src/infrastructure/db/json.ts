import type { Prisma } from "./generated/client.ts";

/** A domain value as a `jsonb` column keeps it: money, which JSON has no number for, as its digits. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(toJsonText(value)) as Prisma.InputJsonValue;
}

export function toJsonText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}

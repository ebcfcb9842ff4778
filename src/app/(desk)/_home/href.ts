import type { HomeQuery } from "./loader.ts";

/** The home page with another year or other deciles. */
export function hrefOf(
  query: HomeQuery,
  change: Partial<Record<keyof HomeQuery, string | number | undefined>>,
): string {
  const entries = Object.entries({ ...query, ...change }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? "/" : `/?${new URLSearchParams(entries)}`;
}

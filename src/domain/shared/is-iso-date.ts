import type { IsoDate } from "./date.ts";

/** Whether a day can be read from a date field, in the browser: `2024-02-29` can, an empty field and `2023-02-29` cannot. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

import { forbidden, notFound } from "next/navigation";
import type { Result } from "#domain/shared/result.ts";

/** What a page is to show, from a use case that reads. A refusal becomes the page that says so: 403 or 404. */
export function opened<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  if (result.error.code === "FORBIDDEN") forbidden();
  if (result.error.code === "NOT_FOUND") notFound();
  throw new Error(`No page says ${result.error.code}.`);
}

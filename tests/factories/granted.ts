import type { Result } from "#domain/shared/result.ts";

/** What a use case answered, where the test expects no refusal. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

import type { Result } from "#domain/shared/result.ts";

/** The value of a step that cannot be refused in a regency made here; a refusal is a fault of the demo and stops it. */
export async function demand<T>(step: string, result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (answer.ok) return answer.value;
  throw new Error(`The demo regency could not be made: ${step} was refused with ${JSON.stringify(answer.error)}.`);
}

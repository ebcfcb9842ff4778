/** The answer of a decision that may be refused. A refusal is expected and has a code; a bug throws. */
export type Result<T, E extends Refusal = Refusal> = { ok: true; value: T } | { ok: false; error: E };

/** Why something was refused: a code that i18n turns into a sentence, with the values that sentence needs. */
export type Refusal = { code: string; params?: Readonly<Record<string, string | number>> };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<C extends string>(
  code: C,
  params?: Readonly<Record<string, string | number>>,
): { ok: false; error: { code: C; params?: Readonly<Record<string, string | number>> } } {
  return { ok: false, error: params ? { code, params } : { code } };
}

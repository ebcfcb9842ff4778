import pino from "pino";

/** Sixteen digits in a row, with or without separators: a NIK or a KK number. */
const IDENTITY_NUMBER = /\d(?:[ .-]?\d){15}/g;

/** The process's log: JSON lines on standard error. Whatever looks like an identity number is struck out. */
export const log = pino(
  {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: (line) => withoutIdentityNumbers(line) },
  },
  pino.destination({ dest: 2, sync: false }),
);

export function withoutIdentityNumbers(text: string): string {
  return text.replace(IDENTITY_NUMBER, "[16 digits]");
}

import pino from "pino";

/** Sixteen digits in a row, with or without separators: a NIK or a KK number. */
const IDENTITY_NUMBER = /\d(?:[ .-]?\d){15}/;
/** Ids and fingerprints of ours, in which sixteen digits may stand in a row by chance: left as they are. */
const OWN_ID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{64}\b/;
const EITHER = new RegExp(`(${OWN_ID.source})|${IDENTITY_NUMBER.source}`, "g");

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
  return text.replace(EITHER, (_match, ownId?: string) => ownId ?? "[16 digits]");
}

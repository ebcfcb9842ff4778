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
    serializers: { err: describeError },
    hooks: { streamWrite: (line) => withoutIdentityNumbers(line) },
  },
  pino.destination({ dest: 2, sync: false }),
);

/** What an error is called and where it came from; never what hangs on it: a driver's error carries rows and its whole connection. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  const code = "code" in error ? error.code : undefined;
  return { type, message, stack, code };
}

export function withoutIdentityNumbers(text: string): string {
  return text.replace(EITHER, (_match, ownId?: string) => ownId ?? "[16 digits]");
}

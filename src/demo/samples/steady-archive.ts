const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 1 January 1980, midnight: the first moment a ZIP archive can name. */
const NO_TIME = 0x0021_0000;

/**
 * The same archive without the times at which it was written, so that a workbook made twice is the same to the byte. Source:
 * PKWARE APPNOTE 6.3.10, chapters 4.3.7, 4.3.12 and 4.3.16.
 */
export function steadyArchive(archive: Buffer): Buffer {
  const steady = Buffer.from(archive);
  const end = steady.lastIndexOf(signature(END_OF_DIRECTORY));
  let at = steady.readUInt32LE(end + 16);
  for (let entry = steady.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    expectSignature(steady, at, CENTRAL_HEADER);
    steady.writeUInt32LE(NO_TIME, at + 12);
    const local = steady.readUInt32LE(at + 42);
    expectSignature(steady, local, LOCAL_HEADER);
    steady.writeUInt32LE(NO_TIME, local + 10);
    at += 46 + steady.readUInt16LE(at + 28) + steady.readUInt16LE(at + 30) + steady.readUInt16LE(at + 32);
  }
  return steady;
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function expectSignature(archive: Buffer, at: number, expected: number): void {
  if (archive.readUInt32LE(at) !== expected) throw new Error(`This is no ZIP archive: byte ${at}.`);
}

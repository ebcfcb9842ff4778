import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { KeyRing } from "#infrastructure/crypto/key-ring.ts";

/**
 * A file sealed in pieces, so that it never stands in memory whole. Layout: `SASARF1`, length of the key id (1), key id, salt
 * (16), then pieces of 64 KiB, each followed by its tag (16). Every file has a key of its own, derived from the ring's key
 * and the salt (HKDF-SHA256); a piece's nonce is its number and whether it is the last, so that none can be dropped, swapped
 * or cut off unseen (the STREAM construction, Hoang and others, 2015).
 */
const MAGIC = Buffer.from("SASARF1", "latin1");
const SALT = 16;
const TAG = 16;
const PIECE = 64 * 1024;

/** Seals bytes as they come with the active key of the ring. */
export async function* sealStream(plain: AsyncIterable<Uint8Array>, ring: KeyRing): AsyncGenerator<Buffer> {
  const keyId = Buffer.from(ring.active, "utf8");
  const header = Buffer.concat([MAGIC, Buffer.from([keyId.length]), keyId, randomBytes(SALT)]);
  const key = fileKey(ring, header);
  yield header;
  for await (const { bytes, index, isLast } of pieces(plain, PIECE)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonceOf(index, isLast));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what `sealStream` sealed. Throws at the first piece that was altered, moved or is missing. */
export async function* openStream(sealed: AsyncIterable<Uint8Array>, ring: KeyRing): AsyncGenerator<Buffer> {
  const { header, rest } = await splitHeader(sealed);
  const key = fileKey(ring, header);
  for await (const { bytes, index, isLast } of pieces(rest, PIECE + TAG)) {
    if (bytes.length < TAG) throw new Error("A sealed file is cut off.");
    const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(index, isLast));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    yield Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - TAG)), decipher.final()]);
  }
}

function fileKey(ring: KeyRing, header: Buffer): Buffer {
  const id = header.toString("utf8", MAGIC.length + 1, header.length - SALT);
  const key = ring.keys[id];
  if (!key) throw new Error(`SASAR_KEYS has no key "${id}", with which this file was sealed.`);
  return Buffer.from(hkdfSync("sha256", key, header.subarray(-SALT), "sasar file", 32));
}

function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

type Piece = { bytes: Buffer; index: number; isLast: boolean };

/** Cuts a stream into pieces of one size; the last one, which may be empty, is marked. */
async function* pieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Piece> {
  let waiting: Buffer = Buffer.alloc(0);
  let index = 0;
  for await (const chunk of source) {
    waiting = Buffer.concat([waiting, chunk]);
    for (; waiting.length > size; waiting = waiting.subarray(size)) {
      yield { bytes: waiting.subarray(0, size), index: index++, isLast: false };
    }
  }
  yield { bytes: waiting, index, isLast: true };
}

async function splitHeader(
  sealed: AsyncIterable<Uint8Array>,
): Promise<{ header: Buffer; rest: AsyncIterable<Uint8Array> }> {
  const iterator = sealed[Symbol.asyncIterator]();
  let bytes: Buffer = Buffer.alloc(0);
  let length = MAGIC.length + 1;
  while (bytes.length < length) {
    const next = await iterator.next();
    if (next.done) throw new Error("A sealed file is cut off.");
    bytes = Buffer.concat([bytes, next.value]);
    if (bytes.length > MAGIC.length) length = MAGIC.length + 1 + (bytes[MAGIC.length] ?? 0) + SALT;
  }
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error("This is no sealed file.");
  return { header: bytes.subarray(0, length), rest: continued(bytes.subarray(length), iterator) };
}

/** Whoever stops reading early ends the source too: a file behind it is closed. */
async function* continued(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

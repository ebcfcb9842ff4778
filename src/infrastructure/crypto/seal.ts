import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from "node:crypto";
import type { KeyRing } from "./key-ring.ts";

const NONCE = 12;
const TAG = 16;

/**
 * Seals a short text with AES-256-GCM. Layout: length of the key id (1), key id, nonce (12), ciphertext, tag (16).
 * `purpose` is authenticated, so that a sealed KK number cannot be passed off as a NIK.
 */
export function seal({
  text,
  purpose,
  ring,
}: {
  text: string;
  purpose: string;
  ring: KeyRing;
}): Uint8Array<ArrayBuffer> {
  const keyId = Buffer.from(ring.active, "utf8");
  const nonce = newNonce();
  const cipher = createCipheriv("aes-256-gcm", keyOf(ring, ring.active), nonce);
  cipher.setAAD(Buffer.from(purpose, "utf8"));
  const body = cipher.update(text, "utf8");
  cipher.final();
  const bodyStart = 1 + keyId.length + NONCE;
  const sealed = new Uint8Array(bodyStart + body.length + TAG);
  sealed[0] = keyId.length;
  sealed.set(keyId, 1);
  sealed.set(nonce, 1 + keyId.length);
  sealed.set(body, bodyStart);
  sealed.set(cipher.getAuthTag(), bodyStart + body.length);
  return sealed;
}

/** Random bytes are drawn for many nonces at a time; none is used twice. */
const drawn = Buffer.alloc(NONCE * 256);
let used = drawn.length;

function newNonce(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const nonce = Buffer.from(drawn.subarray(used, used + NONCE));
  used += NONCE;
  return nonce;
}

/** Opens what {@link seal} sealed. Throws where the key is missing, the purpose differs or a byte was altered. */
export function open({ sealed, purpose, ring }: { sealed: Uint8Array; purpose: string; ring: KeyRing }): string {
  const bytes = Buffer.from(sealed);
  const idEnd = 1 + (bytes[0] ?? 0);
  const decipher = createDecipheriv(
    "aes-256-gcm",
    keyOf(ring, bytes.toString("utf8", 1, idEnd)),
    bytes.subarray(idEnd, idEnd + NONCE),
  );
  decipher.setAAD(Buffer.from(purpose, "utf8"));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  const body = bytes.subarray(idEnd + NONCE, bytes.length - TAG);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}

function keyOf(ring: KeyRing, id: string): KeyObject {
  const key = ring.keys[id];
  if (!key) throw new Error(`SASAR_KEYS has no key "${id}", with which this value was sealed.`);
  return key;
}

import { createHash, createSecretKey, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { KeyRing } from "#infrastructure/crypto/key-ring.ts";
import { openStream, sealStream } from "./chunk-cipher.ts";
import { contentOfBuffer, headOf } from "./file-content.ts";
import { getFile, putFile, removeFile } from "./sealed-file-store.ts";

const key = (fill: number) => createSecretKey(Buffer.alloc(32, fill));
const ring: KeyRing = {
  active: "k1",
  keys: { k1: key(1), k2: key(2) },
  index: key(3),
};
const PIECE = 64 * 1024;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sasar sealed "));
});
afterAll(() => rm(folder, { recursive: true }));

const put = (plain: Buffer, keys = ring) => putFile(contentOfBuffer(plain).read(), { folder, ring: keys });

async function get(sha256: string, size: number, keys = ring): Promise<Buffer> {
  return headOf(await getFile({ sha256, size }, { folder, ring: keys }), Number.POSITIVE_INFINITY);
}

describe("a stored file", () => {
  test.each([0, 1, 1000, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17])(
    "of %i bytes opens to what was sealed",
    async (length) => {
      const plain = randomBytes(length);
      const { sha256, size, keyId } = await put(plain);
      expect({ sha256, size, keyId }).toEqual({
        sha256: createHash("sha256").update(plain).digest("hex"),
        size: length,
        keyId: "k1",
      });
      expect((await get(sha256, size)).equals(plain)).toBe(true);
      await removeFile({ sha256 }, { folder, ring });
    },
  );

  test("opens with an older key, and equal content lies there once", async () => {
    const plain = Buffer.from("NIK 6111011203750001");
    const { sha256, size } = await put(plain);
    expect((await put(plain, { ...ring, active: "k2" })).sha256).toBe(sha256);
    expect(await readdir(folder)).toHaveLength(1);
    expect((await get(sha256, size)).equals(plain)).toBe(true);
    await removeFile({ sha256 }, { folder, ring });
    expect(await readdir(folder)).toHaveLength(0);
    await expect(get(sha256, size)).rejects.toThrow();
  });

  test("shows neither its content nor its fingerprint on disk", async () => {
    const { sha256 } = await put(Buffer.from("NIK 6111011203750001"));
    const [name = ""] = await readdir(folder);
    expect(name).not.toContain(sha256);
    expect((await readFile(path.join(folder, name))).includes("6111011203750001")).toBe(false);
    await removeFile({ sha256 }, { folder, ring });
  });

  test.each([
    ["a changed byte", (sealed: Buffer) => sealed.with(sealed.length - 40, (sealed.at(-40) ?? 0) ^ 1)],
    ["its end cut off", (sealed: Buffer) => sealed.subarray(0, sealed.length - 100)],
    ["its last piece cut off", (sealed: Buffer) => sealed.subarray(0, sealed.length - (1000 + 16))],
    ["two pieces swapped", swapped],
    ["its header cut off", (sealed: Buffer) => sealed.subarray(0, 12)],
  ])("with %s does not open", async (_, alter) => {
    const { sha256, size } = await put(randomBytes(2 * PIECE + 1000));
    const [name = ""] = await readdir(folder);
    const place = path.join(folder, name);
    await writeFile(place, alter(await readFile(place)));
    await expect(get(sha256, size)).rejects.toThrow();
    await removeFile({ sha256 }, { folder, ring });
  });

  test("needs the key that sealed it", async () => {
    const { sha256, size } = await put(Buffer.from("x"));
    await expect(get(sha256, size, { ...ring, keys: { k2: key(2) } })).rejects.toThrow(/no key "k1"/);
    await removeFile({ sha256 }, { folder, ring });
  });

  test("is closed by a reader who stops early", async () => {
    let isClosed = false;
    const sealed = await Array.fromAsync(sealStream(contentOfBuffer(randomBytes(5 * PIECE)).read(), ring));
    async function* source() {
      try {
        yield* sealed;
      } finally {
        isClosed = true;
      }
    }
    for await (const _piece of openStream(source(), ring)) break;
    expect(isClosed).toBe(true);
  });

  test("whose upload breaks off leaves nothing behind", async () => {
    async function* broken() {
      yield Buffer.from("half");
      throw new Error("connection lost");
    }
    await expect(putFile(broken(), { folder, ring })).rejects.toThrow("connection lost");
    expect(await readdir(folder)).toEqual([]);
  });
});

function swapped(sealed: Buffer): Buffer {
  const header = 7 + 1 + 2 + 16;
  const piece = PIECE + 16;
  const [first, second] = [
    sealed.subarray(header, header + piece),
    sealed.subarray(header + piece, header + 2 * piece),
  ];
  return Buffer.concat([sealed.subarray(0, header), second, first, sealed.subarray(header + 2 * piece)]);
}

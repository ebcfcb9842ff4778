import { Readable } from "node:stream";
import { keepUpload } from "#application/import/keep-upload.ts";
import { newId } from "#infrastructure/id.ts";
import type { Matrix } from "../authorisation-matrix.ts";
import type { Owner, World } from "../world.ts";

/** Files that are loaded: their upload, how far they are, the rows that were refused. */
export const IMPORTS: Matrix = {
  "api/imports/[importId]/progress/route.ts GET": {
    permission: "assistance.import",
    of: "owner",
    async prepare(world, owner) {
      const { GET } = await import("#app/api/imports/[importId]/progress/route.ts");
      const importId = await insertImport(world, owner);
      const params = Promise.resolve({ importId });
      return { call: () => GET(new Request("http://localhost:3000/"), { params }) };
    },
  },
  "api/imports/[importId]/refused/route.ts GET": {
    permission: "assistance.import",
    of: "owner",
    async prepare(world, owner) {
      const { GET } = await import("#app/api/imports/[importId]/refused/route.ts");
      const importId = await insertImport(world, owner, await keepRefusedRows(world, owner));
      const params = Promise.resolve({ importId });
      return { call: () => GET(new Request("http://localhost:3000/?role=TABLE&format=csv"), { params }) };
    },
  },
  "api/uploads/[kind]/route.ts POST": {
    permission: "assistance.import",
    of: "owner",
    async prepare(world, owner) {
      const { POST } = await import("#app/api/uploads/[kind]/route.ts");
      const address = `http://localhost:3000/api/uploads/ASSISTANCE?import=${await insertImport(world, owner)}`;
      const headers = { origin: "http://localhost:3000", "x-file-name": "bantuan.csv" };
      const send = () => new Request(address, { method: "POST", headers, body: "nama,tahun\n" });
      return { call: () => POST(send(), { params: Promise.resolve({ kind: "ASSISTANCE" }) }) };
    },
  },
};

/** An import of aid history that somebody of the owner has begun, or (with its files) finished. */
async function insertImport(world: World, owner: Owner, files: readonly object[] = []): Promise<string> {
  const { regencyId, owner: database } = world.deskOf(owner);
  const { actor } = world.deskOf(owner).as(world.makerOf(owner));
  const id = newId();
  const state = files.length === 0 ? "UPLOADED" : "DONE";
  await database.query(
    `INSERT INTO import (regency_id, id, kind, state, owner_id, files, created_by_id)
     VALUES ($1, $2, 'ASSISTANCE', $3, $4, $5, $6)`,
    [regencyId, id, state, world.organisationIdOf(owner), JSON.stringify(files), actor.userId],
  );
  return id;
}

/** A file of aid history of which one row was refused, as an import names it; the refused row lies sealed in the store. */
async function keepRefusedRows(world: World, owner: Owner): Promise<object[]> {
  const { regencyId, owner: database } = world.deskOf(owner);
  const { actor } = world.deskOf(owner).as(world.makerOf(owner));
  const kept = await keepUpload(Readable.from([Buffer.from("nama,alasan\nSuriani,desa tidak dikenal\n")]));
  if (!kept.ok) throw new Error("The refused row was not kept.");
  const { sha256, size, keyId } = kept.value;
  const fileId = newId();
  await database.query(
    `INSERT INTO stored_file (regency_id, id, owner_id, kind, name, media_type, size, sha256, key_id, created_by_id)
     VALUES ($1, $2, $3, 'REFUSED', 'ditolak', 'text/csv', $4, $5, $6, $7)`,
    [regencyId, fileId, world.organisationIdOf(owner), size, sha256, keyId, actor.userId],
  );
  const file = { fileId: newId(), name: "bantuan.csv", size: 10, sha256, state: "READ", role: "TABLE" };
  return [{ ...file, refused: { fileId, rows: 1 } }];
}

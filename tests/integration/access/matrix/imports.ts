import { Readable } from "node:stream";
import { keepUpload } from "#application/import/keep-upload.ts";
import type { Permission } from "#domain/access/permission.ts";
import { newId } from "#infrastructure/id.ts";
import type { Guarded, Matrix } from "../authorisation-matrix.ts";
import type { Owner, World } from "../world.ts";
import { listOf } from "./list-things.ts";

const COMMON_STEPS = {
  removeUpload: {},
  agreeMapping: { mapping: {}, remember: false, acceptsDamage: false },
  stopImport: {},
  recheckImport: {},
  undoImport: {},
  discardImport: {},
};

const READ_FILE = { name: "berkas.csv", size: 10, sha256: "0".repeat(64), state: "READ", role: "TABLE" };

type Kind = "REGISTER" | "CANDIDATES" | "ASSISTANCE";
type Actions = Readonly<Record<string, (input: unknown) => Promise<unknown>>>;

/** Files that are loaded: their upload, the steps of loading them, how far they are, the rows that were refused. */
export const IMPORTS: Matrix = {
  ...stepsOf("(desk)/register/import/actions.ts", {
    kind: "REGISTER",
    permission: "register.import",
    load: () => import("#app/(desk)/register/import/actions.ts"),
    steps: { ...COMMON_STEPS, saveSettings: { settings: {} }, startImport: {} },
  }),
  ...stepsOf("(desk)/_import/actions.ts", {
    kind: "ASSISTANCE",
    permission: "assistance.import",
    load: () => import("#app/(desk)/_import/actions.ts"),
    steps: {
      mendCell: { role: "TABLE", sheet: null, row: 2, field: "name", value: "Suriani" },
      chooseSheets: { sheets: ["Sheet1"] },
    },
  }),
  ...stepsOf("(desk)/_table-import/actions.ts", {
    kind: "ASSISTANCE",
    permission: "assistance.import",
    load: () => import("#app/(desk)/_table-import/actions.ts"),
    steps: { ...COMMON_STEPS, saveSettings: { settings: {} }, startImport: {}, discardImport: { kind: "ASSISTANCE" } },
  }),
  ...stepsOf("(desk)/lists/[id]/import/actions.ts", {
    kind: "CANDIDATES",
    permission: "proposal.write",
    load: () => import("#app/(desk)/lists/[id]/import/actions.ts"),
    steps: { ...COMMON_STEPS, applyFile: { missing: "KEEP" }, discardImport: { listId: newId() } },
  }),
  "(desk)/lists/[id]/import/actions.ts beginCheck": {
    permission: "proposal.write",
    of: "owner",
    async prepare(world, owner) {
      const { beginCheck } = await import("#app/(desk)/lists/[id]/import/actions.ts");
      const { proposalId } = await listOf(world, owner, "DRAFT");
      const importId = await insertImport(world, owner, { kind: "CANDIDATES" });
      return { call: () => beginCheck({ importId, proposalId }) };
    },
  },
  "(desk)/lists/[id]/import/loader.ts loadListImport": onImport("CANDIDATES", "proposal.write", async (importId) => {
    const { loadListImport } = await import("#app/(desk)/lists/[id]/import/loader.ts");
    return loadListImport(newId(), importId);
  }),
  "(desk)/lists/[id]/import/loader.ts loadMending": {
    ...onImport("CANDIDATES", "proposal.write", async (importId) => {
      const { loadMending } = await import("#app/(desk)/lists/[id]/import/loader.ts");
      return loadMending(importId);
    }),
    nothing: null,
  },
  "(desk)/register/import/loader.ts loadNewImport": {
    permission: "register.import",
    of: "self",
    async prepare() {
      const { loadNewImport } = await import("#app/(desk)/register/import/loader.ts");
      return { call: loadNewImport };
    },
  },
  "(desk)/register/import/loader.ts loadImport": onImport("REGISTER", "register.import", async (importId) => {
    const { loadImport } = await import("#app/(desk)/register/import/loader.ts");
    return loadImport(importId);
  }),
  "(desk)/_table-import/loader.ts loadTableImport": onImport("ASSISTANCE", "assistance.import", async (importId) => {
    const { loadTableImport } = await import("#app/(desk)/_table-import/loader.ts");
    return loadTableImport("ASSISTANCE", importId, {});
  }),
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
      const importId = await insertImport(world, owner, { state: "DONE", files: await keepRefusedRows(world, owner) });
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

type Steps = {
  kind: Kind;
  permission: Permission;
  load: () => Promise<object>;
  /** What each step is told besides which import. */
  steps: Readonly<Record<string, object>>;
};

/** A line for each step of an import's way. */
function stepsOf(file: string, { kind, permission, load, steps }: Steps): Matrix {
  const lines = Object.entries(steps).map(([name, input]): [string, Guarded] => [
    `${file} ${name}`,
    onImport(kind, permission, async (importId, fileId) => {
      const actions = (await load()) as Actions;
      return actions[name]?.({ importId, fileId, ...input });
    }),
  ]);
  return Object.fromEntries(lines);
}

/** A line for what is done to an import that somebody of the owner has begun, with one file that was read. */
function onImport(
  kind: Kind,
  permission: Permission,
  call: (importId: string, fileId: string) => Promise<unknown>,
): Guarded {
  return {
    permission,
    of: "owner",
    async prepare(world, owner) {
      const fileId = newId();
      const importId = await insertImport(world, owner, { kind, files: [{ ...READ_FILE, fileId }] });
      return { call: () => call(importId, fileId) };
    },
  };
}

type Stored = { kind?: Kind; state?: "UPLOADED" | "DONE"; files?: readonly object[] };

/** An import that somebody of the owner has begun. */
async function insertImport(
  world: World,
  owner: Owner,
  { kind = "ASSISTANCE", state = "UPLOADED", files = [] }: Stored = {},
): Promise<string> {
  const { regencyId, owner: database } = world.deskOf(owner);
  const { actor } = world.deskOf(owner).as(world.makerOf(owner));
  const id = newId();
  await database.query(
    `INSERT INTO import (regency_id, id, kind, state, owner_id, files, created_by_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [regencyId, id, kind, state, world.organisationIdOf(owner), JSON.stringify(files), actor.userId],
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
  return [{ ...READ_FILE, fileId: newId(), sha256, refused: { fileId, rows: 1 } }];
}

/**
 * The authorisation matrix (requirement R1): what each action, loader and route asks for. The test beside it finds every endpoint
 * in src/app by itself, demands a line here, and tries it as each role on the things of the own office, of another office, of
 * Baznas and of another regency: it must work exactly where `can` says so, and change nothing where it does not.
 *
 * To add an endpoint, write a line under its key (the failing test prints it): `<file under src/app> <exported name>`.
 *
 * - `permission`: what the use case asks `can` for; `null` where being signed in is enough.
 * - `of`: "owner" where the call touches something that belongs to an organisation or a regency (an id in its input): it is
 *   tried on the things of all four owners. "regency" where it touches only the own regency as a whole: tried once.
 * - `prepare(world, owner)`: makes a thing of that owner, in the state in which the call succeeds, and returns the call itself.
 *   It runs again after a call that worked, so it may be used up. Make things through use cases (`world.deskOf(owner).as(…)`, the
 *   factories in tests/factories) or, where that is long, by plain SQL through `world.deskOf(owner).owner`.
 *   `resource` only where `can` is asked about more than owner and regency (a village, for instance).
 * - `{ open: why }` for what anybody may call without a session. Think twice.
 */
import { Readable } from "node:stream";
import { keepUpload } from "#application/import/keep-upload.ts";
import type { Resource } from "#domain/access/can.ts";
import type { Permission } from "#domain/access/permission.ts";
import { newId } from "#infrastructure/id.ts";
import { formOf, insertPerson, type Owner, type World } from "./world.ts";

export type Prepared = { call: () => Promise<unknown>; resource?: Resource };

export type Guarded = {
  permission: Permission | null;
  of: "owner" | "regency";
  prepare: (world: World, owner: Owner) => Promise<Prepared>;
};

export const MATRIX: Readonly<Record<string, Guarded | { open: string }>> = {
  "(desk)/account/actions.ts changePassword": {
    permission: null,
    of: "regency",
    async prepare() {
      const { changePassword } = await import("#app/(desk)/account/actions.ts");
      return { call: () => changePassword(formOf({ current: "bukan sandinya", password: "perahu biru lewat subuh" })) };
    },
  },
  "(desk)/audit/loader.ts loadAudit": {
    permission: "audit.read",
    of: "regency",
    async prepare() {
      const { loadAudit } = await import("#app/(desk)/audit/loader.ts");
      return { call: () => loadAudit({}) };
    },
  },
  "(desk)/organisations/actions.ts createOrganisation": {
    permission: "organisation.manage",
    of: "regency",
    async prepare() {
      const { createOrganisation } = await import("#app/(desk)/organisations/actions.ts");
      const code = `O${newId().slice(-12)}`;
      return { call: () => createOrganisation(formOf({ code, name: "Dinas Baru", kind: "OPD" })) };
    },
  },
  "(desk)/organisations/actions.ts editOrganisation": {
    permission: "organisation.manage",
    of: "owner",
    async prepare(world, owner) {
      const { editOrganisation } = await import("#app/(desk)/organisations/actions.ts");
      const fields = {
        organisationId: world.organisationIdOf(owner),
        code: `K-${owner}`,
        name: "Nama Baru",
        active: "on",
      };
      return { call: () => editOrganisation(formOf(fields)) };
    },
  },
  "(desk)/organisations/loader.ts loadOrganisations": {
    permission: "organisation.manage",
    of: "regency",
    async prepare() {
      const { loadOrganisations } = await import("#app/(desk)/organisations/loader.ts");
      return { call: loadOrganisations };
    },
  },
  "(desk)/users/actions.ts inviteUser": {
    permission: "user.manage",
    of: "regency",
    async prepare(world, owner) {
      const { inviteUser } = await import("#app/(desk)/users/actions.ts");
      const email = `${newId()}@contoh.example.id`;
      const fields = { name: "Orang Baru", email, role: "MANAGER", organisationId: world.organisationIdOf(owner) };
      return { call: () => inviteUser(formOf(fields)) };
    },
  },
  "(desk)/users/actions.ts resetUser": onSomebody(async (userId) => {
    const { resetUser } = await import("#app/(desk)/users/actions.ts");
    return resetUser(formOf({ userId }));
  }),
  "(desk)/users/actions.ts changeRole": {
    permission: "user.manage",
    of: "owner",
    async prepare(world, owner) {
      const { changeRole } = await import("#app/(desk)/users/actions.ts");
      const userId = await insertPerson(world, owner);
      const fields = { userId, role: "LEADER", organisationId: world.organisationIdOf(owner) };
      return { call: () => changeRole(formOf(fields)) };
    },
  },
  "(desk)/users/actions.ts disableUser": onSomebody(async (userId) => {
    const { disableUser } = await import("#app/(desk)/users/actions.ts");
    return disableUser(formOf({ userId }));
  }),
  "(desk)/users/actions.ts enableUser": onSomebody(async (userId) => {
    const { enableUser } = await import("#app/(desk)/users/actions.ts");
    return enableUser(formOf({ userId }));
  }, "DISABLED"),
  "(desk)/users/loader.ts loadUsers": {
    permission: "user.manage",
    of: "regency",
    async prepare() {
      const { loadUsers } = await import("#app/(desk)/users/loader.ts");
      return { call: () => loadUsers({}) };
    },
  },
  "(entry)/link/[token]/actions.ts setPasswordByLink": {
    open: "Whoever holds a one-time link has no session yet; the token is the key (tests/integration/access/links.test.ts).",
  },
  "api/auth/[...nextauth]/route.ts GET": { open: "Signing in." },
  "api/auth/[...nextauth]/route.ts POST": { open: "Signing in; throttled (tests/integration/access/sign-in.test.ts)." },
  "api/health/route.ts GET": {
    open: "Asked by the launcher and by whoever watches the server; tells nothing of its data.",
  },
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
  "api/sign-out/route.ts POST": { open: "Leaving; without a session there is nothing to leave." },

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

/** A line for what an administrator does with somebody's account. */
function onSomebody(call: (userId: string) => Promise<unknown>, status = "ACTIVE"): Guarded {
  return {
    permission: "user.manage",
    of: "owner",
    async prepare(world, owner) {
      const userId = await insertPerson(world, owner, status);
      return { call: () => call(userId) };
    },
  };
}

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

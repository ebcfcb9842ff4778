import { newId } from "#infrastructure/id.ts";
import type { Guarded, Matrix } from "../authorisation-matrix.ts";
import { formOf, insertPerson } from "../world.ts";

/** Signing in and out, the own account, users, organisations, the trail, the server's health. */
export const ACCESS: Matrix = {
  "(desk)/account/actions.ts changePassword": {
    permission: null,
    of: "self",
    async prepare() {
      const { changePassword } = await import("#app/(desk)/account/actions.ts");
      return { call: () => changePassword(formOf({ current: "bukan sandinya", password: "perahu biru lewat subuh" })) };
    },
  },
  "(desk)/audit/loader.ts loadAudit": {
    permission: "audit.read",
    of: "self",
    async prepare() {
      const { loadAudit } = await import("#app/(desk)/audit/loader.ts");
      return { call: () => loadAudit({}) };
    },
  },
  "(desk)/organisations/actions.ts createOrganisation": {
    permission: "organisation.manage",
    of: "self",
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
    of: "self",
    async prepare() {
      const { loadOrganisations } = await import("#app/(desk)/organisations/loader.ts");
      return { call: loadOrganisations };
    },
  },
  "(desk)/users/actions.ts inviteUser": {
    permission: "user.manage",
    of: "self",
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
    of: "self",
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
  "api/session/route.ts GET": {
    permission: null,
    of: "self",
    async prepare() {
      const { GET } = await import("#app/api/session/route.ts");
      return { call: GET };
    },
  },
  "api/session/route.ts POST": {
    permission: null,
    of: "self",
    async prepare() {
      const { POST } = await import("#app/api/session/route.ts");
      return { call: POST };
    },
  },
  "api/sign-out/route.ts POST": { open: "Leaving; without a session there is nothing to leave." },
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

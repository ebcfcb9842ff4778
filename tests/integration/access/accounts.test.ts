import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeRole } from "#application/access/change-role.ts";
import { createAdministrator } from "#application/access/create-administrator.ts";
import { createOrganisation } from "#application/access/create-organisation.ts";
import { disableUser } from "#application/access/disable-user.ts";
import { editOrganisation } from "#application/access/edit-organisation.ts";
import { inviteUser } from "#application/access/invite-user.ts";
import { listUsers } from "#application/access/list-users.ts";
import { OrganisationDraft } from "#application/access/place-organisation.ts";
import { readAccountHistory } from "#application/access/read-account-history.ts";
import { resetUser } from "#application/access/reset-user.ts";
import { setPassword } from "#application/access/set-password.ts";
import { listAuditEvents } from "#application/audit/list-audit-events.ts";
import type { Request } from "#application/context.ts";
import { Actor } from "#domain/access/actor.ts";
import { isoDate } from "#domain/shared/date.ts";
import { loadActor } from "#infrastructure/auth/load-actor.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { DESK_NOW, type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { createTestDatabase } from "#tests/setup/test-database.ts";
import { arrive, enter, invite, occasion, organisationId, PASSWORD, trail } from "./people.ts";

let desk: Desk;

beforeAll(async () => {
  const database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
});

const codeOf = (answer: { ok: boolean; error?: { code: string } }) => answer.error?.code ?? null;

/** A further administrator, with a session of their own. */
async function anotherAdministrator(email: string, code = "KOMINFO"): Promise<Request> {
  const userId = await arrive(desk, email, { role: "ADMINISTRATOR", code });
  return { actor: Actor.parse(await loadActor({ regencyId: "61.11", userId })), ...occasion() };
}

describe("an invitation", () => {
  test("is recorded with role and organisation, without name and address", async () => {
    const { userId } = granted(await invite(desk, "jejak@perkim.example.id"));
    const [event] = (await trail(desk.owner, "user.invited")).slice(-1);
    const request = desk.as("administrator");
    expect(event).toEqual({
      actorId: request.actor.userId,
      subjectId: userId,
      detail: { role: "MANAGER", organisationId: await organisationId(desk, "PERKIM"), villages: [] },
    });
  });

  test("is refused where the address is taken, also at the same moment", async () => {
    const person = { name: "Kembar", email: "kembar@perkim.example.id", role: "MANAGER" as const, villages: [] };
    const invitation = { ...person, organisationId: await organisationId(desk, "PERKIM") };
    const answers = await Promise.all([1, 2, 3].map(() => inviteUser(desk.as("administrator"), invitation)));
    expect(answers.map(codeOf).toSorted()).toEqual(["EMAIL_TAKEN", "EMAIL_TAKEN", null]);
  });

  test.each<[string, Parameters<typeof invite>[2], string]>([
    ["a planner of a department", { role: "PLANNER", code: "PERKIM" }, "ROLE_NOT_IN_ORGANISATION"],
    ["a Baznas officer of a village", { role: "BAZNAS_OFFICER", code: "DESA-SUTERA" }, "ROLE_NOT_IN_ORGANISATION"],
    ["a verifier without a village", { role: "VERIFIER", code: "DESA-SUTERA" }, "VERIFIER_WITHOUT_VILLAGE"],
  ])("to %s is refused", async (_name, place, code) => {
    expect(codeOf(await invite(desk, "salah@perkim.example.id", place))).toBe(code);
  });

  test("names only organisations and villages of the own regency", async () => {
    const person = { name: "Tommy", email: "tommy@sutera.example.id", role: "VERIFIER" as const };
    const at = await organisationId(desk, "DESA-SUTERA");
    const elsewhere = { ...person, organisationId: at, villages: ["61.11.01.2001", "61.12.01.2001"] };
    expect(codeOf(await inviteUser(desk.as("administrator"), elsewhere))).toBe("VILLAGE_UNKNOWN");
    const nowhere = { ...person, organisationId: "0190a5a0-0000-7000-8000-000000000000", villages: ["61.11.01.2001"] };
    expect(codeOf(await inviteUser(desk.as("administrator"), nowhere))).toBe("ORGANISATION_UNKNOWN");
    expect(
      codeOf(await inviteUser(desk.as("administrator"), { ...elsewhere, villages: ["61.11.01.2001"] })),
    ).toBeNull();
  });
});

describe("an administrator", () => {
  test("does not change the own account", async () => {
    const request = await anotherAdministrator("sendiri@kominfo.example.id");
    const { userId } = request.actor;
    const place = { role: "LEADER" as const, organisationId: request.actor.organisationId, villages: [] };
    expect(codeOf(await disableUser(request, { userId }))).toBe("OWN_ACCOUNT");
    expect(codeOf(await resetUser(request, { userId }))).toBe("OWN_ACCOUNT");
    expect(codeOf(await changeRole(request, { userId, ...place }))).toBe("OWN_ACCOUNT");
  });

  test("is always left: of two who disable each other at once, one stays", async () => {
    for (let round = 0; round < 10; round++) {
      const first = await anotherAdministrator(`satu${round}@kominfo.example.id`);
      const second = await anotherAdministrator(`dua${round}@kominfo.example.id`);
      const answers = await Promise.all([
        disableUser(first, { userId: second.actor.userId }),
        disableUser(second, { userId: first.actor.userId }),
      ]);
      expect(answers.map(codeOf).toSorted()).toEqual(["FORBIDDEN", null]);
    }
  });

  test("is always left: of two who close each other's organisation at once, one stays open", async () => {
    const first = await anotherAdministrator("buka@kominfo.example.id", "KOMINFO");
    const second = await anotherAdministrator("buka@dinsos.example.id", "DINSOS");
    const close = (by: Request, of: Request) =>
      editOrganisation(by, {
        organisationId: of.actor.organisationId,
        code: of.actor.organisationCode,
        name: "Kantor",
        active: false,
      });
    const answers = await Promise.all([close(first, second), close(second, first)]);
    expect(answers.map(codeOf).toSorted()).toEqual(["FORBIDDEN", null]);
    await desk.owner.query("UPDATE organisation SET active = true");
  });

  test("can be made again from the server when nobody can sign in", async () => {
    const email = "darurat@kominfo.example.id";
    const make = () => createAdministrator({ regencyId: "61.11", name: "Yudi Pranata", email, ...occasion() });
    granted(await setPassword({ token: granted(await make()).token, password: PASSWORD }, occasion()));
    const { token } = granted(await make());
    expect((await enter(email)).ok).toBe(false);
    granted(await setPassword({ token, password: "perahu merah lewat subuh" }, occasion()));
    expect((await enter(email, { password: "perahu merah lewat subuh" })).ok).toBe(true);
    await arrive(desk, "pengelola@perkim.example.id");
    const taken = { regencyId: "61.11", name: "Lain", email: "pengelola@perkim.example.id", ...occasion() };
    expect(codeOf(await createAdministrator(taken))).toBe("EMAIL_TAKEN");
  });
});

describe("an organisation", () => {
  const draft = (given: object) => OrganisationDraft.parse({ code: "BARU", name: "Dinas Baru", kind: "OPD", ...given });

  test("is added once by its code", async () => {
    expect(codeOf(await createOrganisation(desk.as("administrator"), draft({})))).toBeNull();
    expect(codeOf(await createOrganisation(desk.as("administrator"), draft({ code: "baru" })))).toBe(
      "ORGANISATION_CODE_TAKEN",
    );
  });

  test.each([
    ["a UPZ without its Baznas", { code: "UPZ-A", kind: "UPZ" }, "UPZ_WITHOUT_BAZNAS"],
    ["a village government without its village", { code: "DESA-A", kind: "VILLAGE" }, "VILLAGE_UNKNOWN"],
    [
      "a village government of another regency's village",
      { code: "DESA-B", kind: "VILLAGE", villageCode: "61.12.01.2001" },
      "VILLAGE_UNKNOWN",
    ],
    ["a village government", { code: "DESA-C", kind: "VILLAGE", villageCode: "61.11.01.2002" }, null],
  ])("%s: %o is answered %s", async (_name, given, code) => {
    expect(codeOf(await createOrganisation(desk.as("administrator"), draft(given)))).toBe(code);
  });

  test("is not closed by its own administrator", async () => {
    const request = desk.as("administrator");
    const edit = { organisationId: request.actor.organisationId, code: "KOMINFO", name: "Kominfo", active: false };
    expect(codeOf(await editOrganisation(request, edit))).toBe("OWN_ORGANISATION");
  });
});

test("the list of accounts shows who is throttled, and the history of an account who did what", async () => {
  const userId = await arrive(desk, "kunci@perkim.example.id");
  for (let guess = 0; guess < 5; guess++) await enter("kunci@perkim.example.id", { password: "tebakan saja" });
  const users = granted(await listUsers(desk.as("administrator")));
  expect(users.find(({ id }) => id === userId)?.blocked).toMatchObject({ failures: 5 });
  expect(users.find(({ role }) => role === "PLANNER")?.blocked).toBeNull();
  const history = granted(await readAccountHistory(desk.as("administrator"), { userId }));
  expect(
    history
      .map(({ type, by }) => [type, by])
      .toReversed()
      .slice(0, 3),
  ).toEqual([
    ["user.invited", "Petugas administrator"],
    ["user.password-set", null],
    ["session.refused", null],
  ]);
});

test("the trail is read by day of the regency, by person and by subject", async () => {
  const request = desk.as("inspector");
  const everything = granted(await listAuditEvents(request, { page: 1 }));
  expect(everything.total).toBeGreaterThan(50);
  expect(everything.events).toHaveLength(50);
  const [today, before] = [isoDate("2026-11-24"), isoDate("2026-11-23")];
  expect(DESK_NOW.toISOString().startsWith(today)).toBe(true);
  expect(granted(await listAuditEvents(request, { page: 1, from: today, to: today })).total).toBe(everything.total);
  expect(granted(await listAuditEvents(request, { page: 1, to: before })).total).toBe(0);
  const organisations = granted(await listAuditEvents(request, { page: 1, group: "organisation" }));
  expect(new Set(organisations.events.map(({ type }) => type.split(".")[0]))).toEqual(new Set(["organisation"]));
  const nobody = granted(await listAuditEvents(request, { page: 1, actorId: request.actor.userId }));
  expect(nobody.total).toBe(0);
});

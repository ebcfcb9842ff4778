import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { POST as keepSession, GET as readSession } from "#app/api/session/route.ts";
import { changeOwnPassword } from "#application/access/change-own-password.ts";
import { changeRole } from "#application/access/change-role.ts";
import { disableUser } from "#application/access/disable-user.ts";
import { editOrganisation } from "#application/access/edit-organisation.ts";
import { enableUser } from "#application/access/enable-user.ts";
import { resetUser } from "#application/access/reset-user.ts";
import { renewSession } from "#infrastructure/auth/renew-session.ts";
import { continueSession, getActor, requireRequest } from "#infrastructure/auth/session.ts";
import { sessionCookie } from "#infrastructure/auth/session-cookie.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { asRequest } from "#tests/setup/next-edge.ts";
import { createTestDatabase } from "#tests/setup/test-database.ts";
import { arrive, enter, organisationId, PASSWORD } from "./people.ts";

vi.mock("next/headers", async () => (await import("#tests/setup/next-edge.ts")).headersModule);
vi.mock("next/navigation", async () => (await import("#tests/setup/next-edge.ts")).navigationModule);

let desk: Desk;
let people = 0;

beforeAll(async () => {
  const database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
afterAll(async () => {
  vi.useRealTimers();
  await closeDatabase();
  await desk.close();
});

type Person = { userId: string; email: string; cookie: readonly [string, string] };

/** A new manager of the housing office who has just signed in. */
async function signedIn(): Promise<Person> {
  const email = `orang${people++}@perkim.example.id`;
  const userId = await arrive(desk, email);
  const { name, value } = await sessionCookie({
    ...granted(await enter(email)),
    startedAt: Math.floor(Date.now() / 1000),
  });
  return { userId, email, cookie: [name, value] };
}

const actorOf = async ({ cookie }: Pick<Person, "cookie">) => (await asRequest({ cookies: [cookie] }, getActor)).value;

const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

describe("a session", () => {
  test("is the person as the database has them: organisation, its children, villages", async () => {
    const person = await signedIn();
    expect(await actorOf(person)).toEqual({
      userId: person.userId,
      name: "Hendra Saputra",
      role: "MANAGER",
      regencyId: "61.11",
      organisationId: await organisationId(desk, "PERKIM"),
      organisationKind: "OPD",
      organisationCode: "PERKIM",
      organisationIds: [await organisationId(desk, "PERKIM")],
      villages: [],
    });
  });

  test("of Baznas acts for its UPZs, of a village works in the village", async () => {
    const baznas = await organisationId(desk, "BAZNAS");
    await desk.owner.query(
      "INSERT INTO organisation (regency_id, id, code, name, kind, parent_id) VALUES ('61.11', gen_random_uuid(), 'UPZ-1', 'UPZ', 'UPZ', $1)",
      [baznas],
    );
    await desk.owner.query("UPDATE organisation SET village_code = '61.11.01.2001' WHERE code = 'DESA-SUTERA'");
    await arrive(desk, "nur@baznas.example.id", { role: "BAZNAS_OFFICER", code: "BAZNAS" });
    await arrive(desk, "kades@sutera.example.id", { code: "DESA-SUTERA" });
    const open = async (email: string) =>
      sessionCookie({ ...granted(await enter(email)), startedAt: Math.floor(Date.now() / 1000) });
    const [officer, head] = [await open("nur@baznas.example.id"), await open("kades@sutera.example.id")];
    const upz = await organisationId(desk, "UPZ-1");
    expect((await actorOf({ cookie: [officer.name, officer.value] }))?.organisationIds).toEqual([baznas, upz]);
    expect((await actorOf({ cookie: [head.name, head.value] }))?.villages).toEqual(["61.11.01.2001"]);
  });

  test("that is none sends a page to sign in, and back afterwards", async () => {
    await expect(asRequest({}, requireRequest)).rejects.toMatchObject({ kind: "redirect", to: "/sign-in" });
  });
});

describe("the next request feels it when", () => {
  test.each<[string, (person: Person) => Promise<unknown>]>([
    ["the account is disabled", ({ userId }) => disableUser(desk.as("administrator"), { userId })],
    ["the password is reset", ({ userId }) => resetUser(desk.as("administrator"), { userId })],
    [
      "the role changes",
      async ({ userId }) =>
        changeRole(desk.as("administrator"), {
          userId,
          role: "LEADER",
          organisationId: await organisationId(desk, "PERKIM"),
          villages: [],
        }),
    ],
    [
      "the organisation closes",
      async () =>
        editOrganisation(desk.as("administrator"), {
          organisationId: await organisationId(desk, "PERKIM"),
          code: "PERKIM",
          name: "Dinas Perkim",
          active: false,
        }),
    ],
  ])("%s", async (_name, change) => {
    const person = await signedIn();
    expect(await actorOf(person)).not.toBeNull();
    expect(await change(person)).toMatchObject({ ok: true });
    expect(await actorOf(person)).toBeNull();
    await desk.owner.query("UPDATE organisation SET active = true");
  });

  test("the account is enabled again: the old session stays ended, a new one has the rights of today", async () => {
    const person = await signedIn();
    granted(await disableUser(desk.as("administrator"), { userId: person.userId }));
    granted(await enableUser(desk.as("administrator"), { userId: person.userId }));
    expect(await actorOf(person)).toBeNull();
    expect((await enter(person.email)).ok).toBe(true);
  });

  test("the own password changes: other sessions end, this one goes on", async () => {
    const person = await signedIn();
    const actor = await actorOf(person);
    if (actor === null) throw new Error("not signed in");
    const request = { actor, now: new Date(), requestId: "r" };
    const change = await changeOwnPassword(request, { current: PASSWORD, password: "perahu hijau lewat subuh" });
    const { cookies } = await asRequest({ cookies: [person.cookie] }, () => continueSession(granted(change).version));
    expect(await actorOf(person)).toBeNull();
    expect(await actorOf({ cookie: [person.cookie[0], cookies.get(person.cookie[0]) ?? ""] })).toMatchObject({
      userId: person.userId,
    });
  });
});

test("the own password is not changed without the old one", async () => {
  const actor = await actorOf(await signedIn());
  if (actor === null) throw new Error("not signed in");
  const request = { actor, now: new Date(), requestId: "r" };
  expect(
    await changeOwnPassword(request, { current: "tebakan saja", password: "perahu hijau lewat subuh" }),
  ).toMatchObject({
    error: { code: "PASSWORD_WRONG" },
  });
});

describe("a cookie", () => {
  test("ends after 30 idle minutes; a renewed one goes on, but never past 12 hours", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { cookie } = await signedIn();
    later(29);
    expect(await actorOf({ cookie })).not.toBeNull();
    let renewed = (await renewSession(cookie[1], new Date()))?.value ?? "";
    later(2);
    expect(await actorOf({ cookie })).toBeNull();
    renewed = (await renewSession(renewed, new Date()))?.value ?? "";
    for (let half = 1; half < 24; half++) {
      expect(await actorOf({ cookie: [cookie[0], renewed] }), `half hour ${half}`).not.toBeNull();
      later(29.9);
      renewed = (await renewSession(renewed, new Date()))?.value ?? renewed;
    }
    later(10);
    expect(await renewSession(renewed, new Date())).toBeNull();
    expect(await actorOf({ cookie: [cookie[0], renewed] })).toBeNull();
    vi.useRealTimers();
  });

  test("that is fresh is not made anew at every click", async () => {
    const { cookie } = await signedIn();
    expect(await renewSession(cookie[1], new Date())).toBeNull();
  });

  test("tells how long it goes on without going on by that; being told to, it does", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const person = await signedIn();
    later(26);
    const asked = await asRequest({ cookies: [person.cookie] }, readSession);
    expect(await asked.value.json()).toEqual({ userId: person.userId, idle: 4 * 60, longest: (12 * 60 - 26) * 60 });
    expect(asked.cookies.get(person.cookie[0])).toBe(person.cookie[1]);
    const kept = await asRequest({ cookies: [person.cookie] }, keepSession);
    expect(await kept.value.json()).toMatchObject({ idle: 30 * 60, longest: (12 * 60 - 26) * 60 });
    later(5);
    expect(await actorOf(person)).toBeNull();
    expect((await asRequest({ cookies: [person.cookie] }, readSession)).value.status).toBe(401);
    expect((await asRequest({ cookies: [person.cookie] }, keepSession)).value.status).toBe(401);
    expect(await actorOf({ cookie: [person.cookie[0], kept.cookies.get(person.cookie[0]) ?? ""] })).not.toBeNull();
    vi.useRealTimers();
  });

  test("that was forged or sealed with another secret opens nothing", async () => {
    const { encode } = await import("next-auth/jwt");
    const { cookie, userId } = await signedIn();
    const claims = { regencyId: "61.11", userId, version: 1, startedAt: Math.floor(Date.now() / 1000) };
    const foreign = await encode({ token: claims, secret: "another-secret-another-secret-0123", maxAge: 1800 });
    const broken = `${cookie[1].slice(0, -4)}AAAA`;
    for (const value of [foreign, broken, "", "nonsense"])
      expect(await actorOf({ cookie: [cookie[0], value] })).toBeNull();
  });
});

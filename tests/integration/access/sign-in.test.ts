import { NextRequest } from "next/server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { disableUser } from "#application/access/disable-user.ts";
import { editOrganisation } from "#application/access/edit-organisation.ts";
import { resetUser } from "#application/access/reset-user.ts";
import { setPassword } from "#application/access/set-password.ts";
import { Credentials } from "#application/access/sign-in.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { createTestDatabase } from "#tests/setup/test-database.ts";
import { arrive, enter, invite, occasion, organisationId, PASSWORD, trail } from "./people.ts";

const HENDRA = "hendra@perkim.example.id";
const REFUSED = { ok: false, error: { code: "SIGN_IN_REFUSED" } };

let desk: Desk;
let hendraId: string;

beforeAll(async () => {
  const database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  hendraId = await arrive(desk, HENDRA);
});
beforeEach(() => desk.owner.query("DELETE FROM sign_in_throttle"));
afterAll(async () => {
  await closeDatabase();
  await desk.close();
});

describe("signing in", () => {
  test("opens a session of the account and leaves a trace", async () => {
    expect(granted(await enter(HENDRA))).toMatchObject({ regencyId: "61.11", userId: hendraId });
    expect((await trail(desk.owner, "session.signed-in")).at(-1)).toMatchObject({
      actorId: hendraId,
      subjectId: hendraId,
    });
  });

  test("does not mind capital letters and blanks around the address", async () => {
    const { email } = Credentials.parse({ email: " Hendra@Perkim.example.id ", password: PASSWORD });
    expect((await enter(email)).ok).toBe(true);
  });

  test("is refused in the same words for whatever is wrong", async () => {
    granted(await invite(desk, "diundang@perkim.example.id"));
    const disabled = await arrive(desk, "mati@perkim.example.id");
    granted(await disableUser(desk.as("administrator"), { userId: disabled }));
    const reset = await arrive(desk, "ulang@perkim.example.id");
    granted(await resetUser(desk.as("administrator"), { userId: reset }));
    expect(await enter(HENDRA, { password: "perahu biru lewat siang" })).toEqual(REFUSED);
    expect(await enter("nobody@perkim.example.id")).toEqual(REFUSED);
    expect(await enter("diundang@perkim.example.id")).toEqual(REFUSED);
    expect(await enter("mati@perkim.example.id")).toEqual(REFUSED);
    expect(await enter("ulang@perkim.example.id")).toEqual(REFUSED);
  });

  test("is refused to people of an organisation that was closed", async () => {
    await arrive(desk, "tutup@dinsos.example.id", { code: "DINSOS" });
    const edit = { organisationId: await organisationId(desk, "DINSOS"), code: "DINSOS", name: "Dinas Sosial" };
    granted(await editOrganisation(desk.as("administrator"), { ...edit, active: false }));
    expect(await enter("tutup@dinsos.example.id")).toEqual(REFUSED);
    granted(await editOrganisation(desk.as("administrator"), { ...edit, active: true }));
    expect((await enter("tutup@dinsos.example.id")).ok).toBe(true);
  });

  test("that fails is recorded with the account, never with what was typed", async () => {
    await enter(HENDRA, { password: "sandi rahasia yang salah" });
    const [last] = (await trail(desk.owner, "session.refused")).slice(-1);
    expect(last).toMatchObject({ actorId: null, subjectId: hendraId, detail: {} });
    const { rows } = await desk.owner.query(
      "SELECT FROM audit_event e WHERE e::text LIKE '%sandi rahasia%' OR e::text LIKE '%perkim.example%'",
    );
    expect(rows).toEqual([]);
  });
});

describe("guessing is throttled by account and address together", () => {
  const wrong = { password: "perahu biru lewat siang" };

  async function fail(times: number, how: { address?: string; minutes?: number } = {}) {
    for (let made = 0; made < times; made++) await enter(HENDRA, { ...wrong, ...how });
  }

  test("after five failures even the right password waits, and waiting helps", async () => {
    await fail(5);
    expect(await enter(HENDRA)).toEqual({ ok: false, error: { code: "SIGN_IN_THROTTLED", params: { minutes: 1 } } });
    expect((await enter(HENDRA, { minutes: 0.4 })).ok).toBe(false);
    expect((await enter(HENDRA, { minutes: 0.6 })).ok).toBe(true);
  });

  test("the owner at another address is not locked out", async () => {
    await fail(5);
    expect((await enter(HENDRA, { address: "198.51.100.4" })).ok).toBe(true);
  });

  test("a success cleans the slate", async () => {
    await fail(4);
    await enter(HENDRA);
    await fail(4);
    expect((await enter(HENDRA)).ok).toBe(true);
  });

  test("twenty guesses at once are no more than five in a row", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter(HENDRA, wrong)));
    const codes = answers.map((answer) => (answer.ok ? "in" : answer.error.code));
    expect(codes.filter((code) => code === "SIGN_IN_REFUSED")).toHaveLength(5);
    expect(codes.filter((code) => code === "SIGN_IN_THROTTLED")).toHaveLength(15);
  });

  test("an address that tries one password at many accounts is throttled, unknown accounts included", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, account) => enter(`nobody${account}@example.id`, wrong)));
    expect(await enter(HENDRA)).toMatchObject({ error: { code: "SIGN_IN_THROTTLED" } });
    expect((await enter(HENDRA, { address: "198.51.100.4" })).ok).toBe(true);
  });

  test("neither the account nor the address can be read in the table", async () => {
    await fail(1);
    const { rows } = await desk.owner.query<{ key: string }>("SELECT key FROM sign_in_throttle");
    expect(rows.length).toBe(3);
    expect(rows.map(({ key }) => key).join(" ")).not.toMatch(/hendra|192\.0\.2/);
  });

  test("a reset by the administrator frees the account", async () => {
    await fail(5);
    const { token } = granted(await resetUser(desk.as("administrator"), { userId: hendraId }));
    granted(await setPassword({ token, password: PASSWORD }, occasion()));
    expect((await enter(HENDRA)).ok).toBe(true);
  });
});

test("a body that is no JSON though it says so is refused, not a fault", async () => {
  const { POST } = await import("#app/api/auth/[...nextauth]/route.ts");
  const headers = { "content-type": "application/json" };
  const http = new NextRequest("http://localhost/api/auth/callback/credentials", {
    method: "POST",
    body: "{",
    headers,
  });
  const answer = await POST(http, { params: Promise.resolve({ nextauth: ["callback", "credentials"] }) });
  expect(answer.status).toBe(400);
});

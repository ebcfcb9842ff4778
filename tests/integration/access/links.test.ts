import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFirstAdministrator } from "#application/access/create-first-administrator.ts";
import { disableUser } from "#application/access/disable-user.ts";
import { findLink } from "#application/access/find-link.ts";
import { installRegency } from "#application/access/install-regency.ts";
import { resetUser } from "#application/access/reset-user.ts";
import { setPassword } from "#application/access/set-password.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { findRegencyArea } from "#infrastructure/regions/find-regency-area.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { createTestDatabase } from "#tests/setup/test-database.ts";
import { arrive, at, enter, invite, occasion, PASSWORD } from "./people.ts";

const GONE = { ok: false, error: { code: "LINK_GONE" } };
const DAY = 24 * 60;

let desk: Desk;

beforeAll(async () => {
  const database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
});

const take = (token: string, minutes = 0, password = PASSWORD) => setPassword({ token, password }, occasion(minutes));

describe("a one-time link", () => {
  test("sets the password of whom it is for, once", async () => {
    const { token } = granted(await invite(desk, "sekali@perkim.example.id"));
    expect(await take(token)).toEqual({ ok: true, value: { email: "sekali@perkim.example.id" } });
    expect(await take(token)).toEqual(GONE);
    expect((await enter("sekali@perkim.example.id")).ok).toBe(true);
  });

  test("opened ten times at once is used once", async () => {
    const { token } = granted(await invite(desk, "serentak@perkim.example.id"));
    const answers = await Promise.all(Array.from({ length: 10 }, () => take(token)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is not used up by being looked at, nor by a password that is refused", async () => {
    const { token } = granted(await invite(desk, "lihat@perkim.example.id"));
    expect(await findLink(token, at(0))).toMatchObject({ email: "lihat@perkim.example.id", unnamed: false });
    expect(await take(token, 0, "pendek")).toMatchObject({ error: { code: "PASSWORD_SHORT" } });
    expect(await take(token, 0, "HendraSaputra88")).toMatchObject({ error: { code: "PASSWORD_COMMON" } });
    expect((await take(token)).ok).toBe(true);
  });

  test("of an invitation lasts seven days, of a reset one", async () => {
    const invited = granted(await invite(desk, "tujuh@perkim.example.id"));
    expect(await take(invited.token, 7 * DAY)).toEqual(GONE);
    expect((await take(invited.token, 7 * DAY - 1)).ok).toBe(true);
    const reset = granted(await resetUser(desk.as("administrator"), { userId: invited.userId }));
    expect(await take(reset.token, DAY)).toEqual(GONE);
    expect((await take(reset.token, DAY - 1)).ok).toBe(true);
  });

  test("stops working once a newer one is made, or the account is disabled", async () => {
    const first = granted(await invite(desk, "baru@perkim.example.id"));
    const second = granted(await resetUser(desk.as("administrator"), { userId: first.userId }));
    expect(await take(first.token)).toEqual(GONE);
    granted(await disableUser(desk.as("administrator"), { userId: first.userId }));
    expect(await findLink(second.token, at(0))).toBeNull();
    expect(await take(second.token)).toEqual(GONE);
  });

  test("cannot be guessed or read from the database", async () => {
    const { token } = granted(await invite(desk, "acak@perkim.example.id"));
    expect(token).toMatch(/^[\w-]{43}$/);
    const { rows } = await desk.owner.query("SELECT FROM user_link l WHERE l::text LIKE '%' || $1 || '%'", [token]);
    expect(rows).toEqual([]);
    expect(await take("nonsense")).toEqual(GONE);
  });

  test("of a reset ends the old password at once", async () => {
    const userId = await arrive(desk, "lama@perkim.example.id");
    granted(await resetUser(desk.as("administrator"), { userId }));
    expect((await enter("lama@perkim.example.id")).ok).toBe(false);
  });
});

describe("the first administrator of a regency", () => {
  const ask = () => createFirstAdministrator({ regencyId: "32.04", ...occasion() });

  test("names themselves with the link; each start makes a new link until it is taken up, and none after", async () => {
    const area = await findRegencyArea("32.04");
    if (area === null) throw new Error("32.04 is Kabupaten Bandung");
    await installRegency(area);
    const [first, second] = [await ask(), await ask()];
    expect(await findLink(first?.token ?? "", at(0))).toBeNull();
    const token = second?.token ?? "";
    expect(await findLink(token, at(0))).toMatchObject({ unnamed: true });
    expect(await setPassword({ token, password: PASSWORD }, occasion())).toMatchObject({
      error: { code: "NAME_AND_EMAIL_NEEDED" },
    });
    const person = { name: "Yudi Pranata", email: "yudi@bandung.example.id" };
    expect((await setPassword({ token, password: PASSWORD, person }, occasion())).ok).toBe(true);
    expect(granted(await enter("yudi@bandung.example.id"))).toMatchObject({ regencyId: "32.04" });
    expect(await ask()).toBeNull();
  });

  test("finds the regency with its villages and its planning agency", async () => {
    const { rows } = await desk.owner.query(
      `SELECT r.time_zone, (SELECT count(*)::int FROM village v WHERE v.regency_id = r.id) AS villages,
         (SELECT array_agg(o.kind::text) FROM organisation o WHERE o.regency_id = r.id) AS kinds
       FROM regency r WHERE id = '32.04'`,
    );
    expect(rows).toEqual([{ time_zone: "Asia/Jakarta", villages: 280, kinds: ["PLANNING"] }]);
  });

  test("of one regency cannot be somebody else's account: whoever is known keeps name and address", async () => {
    const { token, userId } = granted(await invite(desk, "tetap@perkim.example.id"));
    const person = { name: "Orang Lain", email: "lain@example.id" };
    granted(await setPassword({ token, password: PASSWORD, person }, occasion()));
    const { rows } = await desk.owner.query("SELECT name, email FROM app_user WHERE id = $1", [userId]);
    expect(rows).toEqual([{ name: "Hendra Saputra", email: "tetap@perkim.example.id" }]);
  });
});

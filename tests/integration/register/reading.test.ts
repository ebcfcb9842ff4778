import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHousehold } from "#application/register/read-household.ts";
import { readRegister } from "#application/register/read-register.ts";
import { revealNik } from "#application/register/reveal-nik.ts";
import { RegisterSearch, searchRegister } from "#application/register/search-register.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

const ONE = familyOfOne(1, { "Desil Kesejahteraan": "1" });
const TWO = familyOfOne(2, {
  "Desil Kesejahteraan": "2",
  "Kode Kemdagri": "6111012002",
  "Desa/Kelurahan": "PANGKALAN BUTON",
});

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  const daughter = {
    ...ONE.person,
    "Hubungan dengan Kepala Keluarga": "Anak",
    "ID Individu": "2",
    Nama: "NUR HALIZAH",
    NIK: "6111015203990001",
  };
  granted(await loadPair(desk, { families: [ONE.family, TWO.family], people: [ONE.person, daughter, TWO.person] }));
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const NOBODYS: DeskUser[] = ["housing", "social", "baznas", "leader", "verifier", "administrator"];
const find = (search: Partial<RegisterSearch>, user: DeskUser = "planner") =>
  searchRegister(desk.as(user), RegisterSearch.parse(search));

describe("the register", () => {
  it("counts households by village and decile", async () => {
    const { active, villages } = granted(await readRegister(desk.as("planner")));
    expect(active).toMatchObject({ label: "Rilis uji", households: 2, people: 3 });
    expect(villages.map(({ name, deciles, people }) => [name, deciles["1"], deciles["2"], people])).toEqual([
      ["Sutera", 1, 0, 2],
      ["Pangkalan Buton", 0, 1, 1],
      ["Teluk Melano", 0, 0, 0],
    ]);
  });

  it.each([
    ["a name as it stands", { name: "samsudin" }, 2],
    ["another spelling", { name: "Syamsuddin Yusuf" }, 1],
    ["a member who is not the head", { name: "halizah" }, 1],
    ["a village", { villageCode: "61.11.01.2002" }, 1],
    ["a decile", { decile: 1 }, 1],
    ["a name nobody has", { name: "zzzzz" }, 0],
    ["signs that mean something to the database", { name: "%%%" }, 0],
  ])("is searched by %s", async (_name, search, total) => {
    expect(granted(await find(search)).total).toBe(total);
  });

  it("is not searched by two letters", async () => {
    expect(await find({ name: "sa" })).toMatchObject({ ok: false, error: { code: "SEARCH_TOO_SHORT" } });
  });

  it("records a search without what was searched for", async () => {
    await find({ name: "halizah" });
    const { rows } = await desk.owner.query("SELECT detail::text FROM audit_event WHERE type = 'register.searched'");
    expect(rows.length).toBeGreaterThan(0);
    for (const { detail } of rows) expect(detail.toLowerCase()).not.toContain("halizah");
  });

  it.each(NOBODYS)("is closed to the %s", async (user) => {
    expect(await readRegister(desk.as(user))).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
    expect(await find({}, user)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });
});

describe("a household", () => {
  const open = async (user: DeskUser = "planner") =>
    readHousehold(desk.as(user), { householdId: await householdOf(ONE.family["ID Keluarga P3KE"]) });

  it("shows its members with masked numbers, and the opening is recorded", async () => {
    const { household, deciles } = granted(await open());
    expect(household.members.map(({ maskedNik }) => maskedNik)).toEqual(["6111••••••••••••", "6111••••••••••••"]);
    expect(household).toMatchObject({
      decile: 1,
      villageName: "Sutera",
      receives: ["PKH"],
      conditions: { floor: "EARTH" },
    });
    expect(deciles).toEqual([expect.objectContaining({ label: "Rilis uji", decile: 1, state: "ACTIVE" })]);
    const { access } = granted(await open("inspector"));
    expect(access.map(({ type, who }) => [type, who])).toEqual([
      ["household.read", "Petugas inspector"],
      ["household.read", "Petugas planner"],
    ]);
  });

  it.each(NOBODYS)("is closed to the %s", async (user) => {
    expect(await open(user)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });

  it("that does not exist is not found", async () => {
    expect(await readHousehold(desk.as("planner"), { householdId: newId() })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
  });

  it("gives a NIK to the planner with a reason, recorded without the number, and to nobody else", async () => {
    const householdId = await householdOf(ONE.family["ID Keluarga P3KE"]);
    const { household } = granted(await open());
    const [head] = household.members;
    const asked = { householdId, personId: head?.personId ?? "", reason: "DECREE" as const };
    expect(granted(await revealNik(desk.as("planner"), asked))).toBe(ONE.person.NIK);
    for (const user of [...NOBODYS, "inspector"] as const) {
      expect(await revealNik(desk.as(user), asked)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
    }
    const { rows } = await desk.owner.query("SELECT detail FROM audit_event WHERE type = 'number.revealed'");
    expect(rows).toEqual([{ detail: { personId: head?.personId, reason: "DECREE", number: "nik" } }]);
    const elsewhere = { ...asked, householdId: await householdOf(TWO.family["ID Keluarga P3KE"]) };
    expect(await revealNik(desk.as("planner"), elsewhere)).toMatchObject({ error: { code: "NOT_FOUND" } });
  });
});

async function householdOf(familyId: string | undefined): Promise<string> {
  const { rows } = await desk.owner.query("SELECT id FROM household WHERE p3ke_id = $1", [familyId]);
  return rows[0].id;
}

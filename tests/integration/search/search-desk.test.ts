import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchDesk } from "#application/search/search-desk.ts";
import { NO_VALUES } from "#domain/proposal/candidate-values.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { insertProgramme, submitList } from "#tests/factories/lists.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

const ONE = familyOfOne(1);
const TWO = familyOfOne(2, { "Kode Kemdagri": "6111012002", "Desa/Kelurahan": "PANGKALAN BUTON" });
const NIK = String(ONE.person.NIK);

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  granted(await loadPair(desk, { families: [ONE.family, TWO.family], people: [ONE.person, TWO.person] }));
  const programmeId = await insertProgramme(desk, "housing", { name: "Rehab rumah nelayan" });
  const values = { ...NO_VALUES, name: "SAMSUDIN YUSUF", nik: NIK, village: "Sutera", district: "Sukadana" };
  await submitList(desk, "housing", { programmeId, title: "Rumah nelayan tahap 1", rows: [{ values, notes: [] }] });
  const social = await insertProgramme(desk, "social", { name: "Rehab rumah lansia", code: "LANSIA" });
  await submitList(desk, "social", {
    programmeId: social,
    title: "Rumah lansia tahap 1",
    rows: [{ values, notes: [] }],
  });
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

/** How many of each kind somebody finds. */
async function counts(user: DeskUser, text: string) {
  const { families, rows, programmes, lists } = granted(await searchDesk(desk.as(user), { text }));
  return { families: families.length, rows: rows.length, programmes: programmes.length, lists: lists.length };
}

const NOTHING = { families: 0, rows: 0, programmes: 0, lists: 0 };

describe("the search of the desk", () => {
  it.each([
    ["a name, in another spelling too", "Syamsuddin", { ...NOTHING, families: 2 }],
    ["a name and a village", "samsudin pangkalan buton", { ...NOTHING, families: 1 }],
    ["a name as a list writes it", "samsudin yusuf", { ...NOTHING, families: 1, rows: 2 }],
    ["a whole NIK, however grouped", NIK.replace(/(\d{4})/g, "$1 "), { ...NOTHING, families: 1, rows: 2 }],
    ["part of a NIK, which finds nobody", NIK.slice(0, 12), NOTHING],
    ["a family's number", String(ONE.family["ID Keluarga P3KE"]), { ...NOTHING, families: 1 }],
    ["a programme, and with it its lists", "nelayan", { ...NOTHING, programmes: 1, lists: 1 }],
    ["an organisation", "kantor dinsos", { ...NOTHING, programmes: 1, lists: 1 }],
    ["signs that mean something to the database", "%%_", NOTHING],
    ["one letter", "s", NOTHING],
  ])("finds %s", async (_name, text, expected) => {
    expect(await counts("planner", text)).toEqual(expected);
  });

  it.each([
    ["the inspector reads what the planner does", "inspector", { families: 1, rows: 2, programmes: 0, lists: 0 }],
    ["a manager meets the own lists alone, and no register", "housing", { ...NOTHING, rows: 1 }],
    ["another office meets its own", "social", { ...NOTHING, rows: 1 }],
    ["Baznas, which has no such row, meets none", "baznas", NOTHING],
    ["the administrator meets no family", "administrator", NOTHING],
    ["the leader meets no family", "leader", NOTHING],
    ["the verifier meets no family", "verifier", NOTHING],
  ] as const)("%s", async (_name, user, expected) => {
    expect(await counts(user, NIK)).toEqual(expected);
    const { families, rows } = await counts(user, "samsudin yusuf");
    expect({ ...NOTHING, families, rows }).toEqual(expected);
  });

  it.each([
    ["the own programmes and lists alone", "housing", "rumah", { ...NOTHING, programmes: 1, lists: 1 }],
    ["none for whoever may read none", "verifier", "rumah", NOTHING],
  ] as const)("shows %s", async (_name, user, text, expected) => {
    expect(await counts(user, text)).toEqual(expected);
  });
});

describe("all of a kind", () => {
  it("is asked for where there is more than a few, and shows nothing else", async () => {
    const programmeId = await insertProgramme(desk, "housing", { name: "Jamban keluarga", code: "JAMBAN" });
    const values = { ...NO_VALUES, name: "ROSNAH", village: "Sutera", district: "Sukadana" };
    const rows = Array.from({ length: 8 }, () => ({ values, notes: [] }));
    await submitList(desk, "housing", { programmeId, title: "Jamban Rosnah", rows });
    const few = granted(await searchDesk(desk.as("planner"), { text: "rosnah" }));
    expect([few.rows.length, few.lists.length, few.more]).toEqual([6, 1, ["rows"]]);
    const whole = granted(await searchDesk(desk.as("planner"), { text: "rosnah", all: "rows" }));
    expect([whole.rows.length, whole.lists.length, whole.more]).toEqual([8, 0, []]);
  });
});

describe("looking for people", () => {
  it("is recorded by the kind of search, never with what was searched for", async () => {
    const request = desk.as("planner");
    granted(await searchDesk(request, { text: NIK }));
    granted(await searchDesk(request, { text: "halizah sutera" }));
    const { rows } = await desk.owner.query(
      "SELECT type, detail FROM audit_event WHERE request_id = $1 ORDER BY type",
      [request.requestId],
    );
    expect(rows).toEqual([
      { type: "number.searched", detail: { by: "identity", villageCode: null, found: 3 } },
      { type: "register.searched", detail: { by: "words", villageCode: "61.11.01.2001", found: 0 } },
    ]);
  });

  it("is not recorded where nobody was looked for", async () => {
    const request = desk.as("administrator");
    granted(await searchDesk(request, { text: NIK }));
    granted(await searchDesk(desk.as("planner"), { text: "s" }));
    const { rows } = await desk.owner.query("SELECT type FROM audit_event WHERE request_id = $1", [request.requestId]);
    expect(rows).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RegisterSearch, searchRegister } from "#application/register/search-register.ts";
import { searchDesk } from "#application/search/search-desk.ts";
import { nameWords } from "#domain/register/name-words.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const PEOPLE = [
  "SAMSUDIN",
  "H. MUHAMMAD SAMSUDIN",
  "DJAMALUDDIN",
  "SITI NURHAYATI",
  "SITINUR AISYAH",
  "NORHAYATI",
  "SUHARTO BIN YUSUF",
  "BUDI SANTOSO",
];

let database: TestDatabase;
let desk: Desk;
let other: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  const families = PEOPLE.map((name, at) => familyOfOne(at + 1, { Nama: name, "Kepala Keluarga": name }));
  granted(
    await loadPair(desk, {
      families: families.map(({ family }) => family),
      people: families.map(({ person }) => person),
    }),
  );
  other = await openDesk(database.ownerUrl, { regencyId: "61.04" });
});
afterAll(async () => {
  await closeDatabase();
  await other.close();
  await desk.close();
  await database.drop();
});

describe("somebody is found", () => {
  it.each([
    ["by the beginning of a name, the nearest first", "samsud", ["SAMSUDIN", "H. MUHAMMAD SAMSUDIN"]],
    ["by another spelling", "Sjamsoedin", ["SAMSUDIN", "H. MUHAMMAD SAMSUDIN"]],
    ["with a letter wrong", "sansudin", ["SAMSUDIN", "H. MUHAMMAD SAMSUDIN"]],
    ["by half a name with a letter wrong", "samsut", ["SAMSUDIN", "H. MUHAMMAD SAMSUDIN"]],
    ["by a word in the middle, with a short form before it", "moh samsudin", ["H. MUHAMMAD SAMSUDIN"]],
    ["in old spelling by the new one", "jamaludin", ["DJAMALUDDIN"]],
    ["by two words in another order", "nurhayati siti", ["SITI NURHAYATI"]],
    ["by a joined word", "siti nur", ["SITI NURHAYATI", "SITINUR AISYAH"]],
    ["by the end of a name", "hayati", ["NORHAYATI", "SITI NURHAYATI"]],
    ["by the name of the father", "suharto yusuf", ["SUHARTO BIN YUSUF"]],
    ["only where every word is half there", "samsudin yusuf", []],
    ["not by a name nobody has", "wongsonegoro", []],
  ])("%s", async (_name, text, expected) => {
    const { households } = granted(await searchRegister(desk.as("planner"), RegisterSearch.parse({ name: text })));
    expect(households.map(({ headName }) => headName)).toEqual(expected);
    const { families } = granted(await searchDesk(desk.as("planner"), { text }));
    expect(families.map(({ headName }) => headName)).toEqual(expected);
  });
});

it("finds nobody of another regency", async () => {
  const found = await searchRegister(other.as("planner"), RegisterSearch.parse({ name: "samsudin" }));
  expect(granted(found).total).toBe(0);
});

it("answers nobody who has no regency, and looks into no release of another's", async () => {
  const words = nameWords("samsudin");
  const { rows } = await desk.owner.query<{ id: string }>("SELECT id FROM release WHERE regency_id = $1", [
    desk.regencyId,
  ]);
  for (const regencyId of ["", other.regencyId]) {
    await desk.owner.query("SELECT set_config('app.regency', $1, false)", [regencyId]);
    for (const { id } of rows) {
      const found = await desk.owner.query("SELECT FROM people_called($1, $2, $3)", [id, words?.words, words?.typed]);
      expect(found.rowCount).toBe(0);
    }
  }
});

/** People nobody asks for, as many as make a difference to the planner of the database. */
async function insertCrowd(): Promise<void> {
  await desk.owner.query(`WITH crowd AS (
      INSERT INTO person (regency_id, id, origin, first_release_id)
      SELECT r.regency_id, gen_random_uuid(), 'P3KE', r.id FROM release r, generate_series(1, 20000)
      WHERE r.regency_id = app_regency() AND r.state = 'ACTIVE' AND r.label = 'Rilis uji' RETURNING *)
    INSERT INTO person_record (regency_id, release_id, person_id, household_id, name, name_key)
    SELECT regency_id, first_release_id, id, id, name, name FROM crowd, translate(md5(id::text), '0123456789', 'GHIJKLMNOP') AS name`);
  await desk.owner.query("SELECT refresh_statistics()");
}

it("looks people up by the index of their trigrams and reads no table through", async () => {
  const words = nameWords("samsudin");
  await desk.owner.query("BEGIN");
  await desk.owner.query("SELECT set_config('app.regency', $1, true)", [desk.regencyId]);
  await insertCrowd();
  await desk.owner.query(
    "SELECT FROM release, people_called(release.id, $1, $2) WHERE regency_id = app_regency() AND state = 'ACTIVE'",
    [words?.words, words?.typed],
  );
  const { rows } = await desk.owner.query(
    `SELECT pg_stat_get_xact_numscans('person_record_called'::regclass) > 0 AS by_index,
       pg_stat_get_xact_numscans('person_record'::regclass)::int AS whole_table`,
  );
  await desk.owner.query("ROLLBACK");
  expect(rows).toEqual([{ by_index: true, whole_table: 0 }]);
});

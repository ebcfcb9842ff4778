import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { undoImport } from "#application/import/undo-import.ts";
import { compareRelease } from "#application/register/compare-release.ts";
import { decideDuplicate } from "#application/register/decide-duplicate.ts";
import { type DuplicateQuery, listDuplicates } from "#application/register/list-duplicates.ts";
import { command } from "#cli/duplicates.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { familyOfOne, loadPair } from "#tests/factories/loaded-register.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
beforeEach(async () => {
  for (const table of ["register_duplicate", "person_record", "household_record", "person", "household", "import"]) {
    await desk.owner.query(`DELETE FROM ${table}`);
  }
  await desk.owner.query("DELETE FROM release");
  await desk.owner.query("DELETE FROM pgboss.job");
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const FIRST = familyOfOne(1, { Nama: "SAMSUDIN USMAN" });
const OTHERS = [2, 3, 4].map((serial) =>
  familyOfOne(serial, {
    Nama: ["WAGIMAN", "BURHANUDDIN", "TARMIZI"][serial - 2] ?? "",
    "Tanggal Lahir": `0${serial}/05/196${serial} 0:00:00`,
  }),
);
/** Samsudin once more, in a family of his own, under another NIK. */
const AGAIN = familyOfOne(9, { Nama: "SYAMSUDDIN USMAN", NIK: "6104012203750077" });
/** Somebody else under Wagiman's NIK. */
const BORROWER = familyOfOne(8, { Nama: "HALIMAH", NIK: OTHERS[0]?.person.NIK ?? "", "Jenis Kelamin": "Perempuan" });

describe("what stands twice in the release in use", () => {
  it("is looked for in the background after it was loaded, and found with both records", async () => {
    await load([FIRST, ...OTHERS, AGAIN, BORROWER]);
    expect(await jobs()).toEqual(["compare-release"]);
    expect((await pageOf()).release?.comparedAt).toBeNull();
    await compare();
    const page = await pageOf();
    expect(page.release?.comparedAt).toBeInstanceOf(Date);
    expect(page.duplicates.map(({ kind }) => kind).toSorted()).toEqual(["NIK_SHARED", "PERSON_TWO_NIKS"]);
    const twoNiks = page.duplicates.find(({ kind }) => kind === "PERSON_TWO_NIKS");
    expect(twoNiks?.records.map(({ name }) => name).toSorted()).toEqual(["SAMSUDIN USMAN", "SYAMSUDDIN USMAN"]);
    expect(twoNiks?.records.map(({ nik }) => nik).join(" ")).toMatch(/^[\d•]{16} [\d•]{16}$/);
    expect(twoNiks?.evidence.fields.find(({ field }) => field === "birthDate")).toMatchObject({ finding: "same" });
  });

  it("is no longer asked about once a planner has said who it is, until the data change", async () => {
    await load([FIRST, ...OTHERS, AGAIN]);
    await compare();
    const [pair] = (await pageOf()).duplicates;
    granted(await decideDuplicate(desk.as("planner"), { ...idOf(pair), verdict: "DIFFERENT" }));
    expect((await pageOf()).duplicates).toEqual([]);
    const [decided] = (await pageOf({ state: "DIFFERENT" })).duplicates;
    expect(decided).toMatchObject({ decidedBy: "Petugas planner", formerVerdict: null });

    await load([FIRST, ...OTHERS, AGAIN], "2026-05-31");
    await compare();
    expect((await pageOf()).duplicates).toEqual([]);
    expect((await pageOf({ state: "DIFFERENT" })).duplicates).toHaveLength(1);

    const renamed = { ...AGAIN, person: { ...AGAIN.person, Nama: "SAMSUDIN USMAN" } };
    await load([FIRST, ...OTHERS, renamed], "2026-06-30");
    await compare();
    expect((await pageOf()).duplicates.map(({ formerVerdict }) => formerVerdict)).toEqual(["DIFFERENT"]);
  });

  it("can be decided anew, and not on what has been compared again since", async () => {
    await load([FIRST, AGAIN]);
    await compare();
    const [pair] = (await pageOf()).duplicates;
    const before = idOf(pair);
    granted(await decideDuplicate(desk.as("planner"), { ...before, verdict: "SAME" }));
    granted(await decideDuplicate(desk.as("secondPlanner"), { ...before, verdict: null }));
    expect((await pageOf()).duplicates).toHaveLength(1);
    await compare(new Date("2026-11-24T05:00:00Z"));
    const refused = await decideDuplicate(desk.as("planner"), { ...before, verdict: "SAME" });
    expect(refused).toMatchObject({ ok: false, error: { code: "DUPLICATE_CHANGED" } });
  });

  it("follows an undone release back to the one before", async () => {
    await load([FIRST, AGAIN]);
    const { importId } = await load([FIRST, ...OTHERS], "2026-05-31");
    await compare();
    expect((await pageOf()).duplicates).toEqual([]);
    granted(await undoImport(desk.as("planner"), { importId }));
    expect((await pageOf()).release?.comparedAt).toBeNull();
    await compare();
    expect((await pageOf()).duplicates).toHaveLength(1);
  });

  it("is filtered by kind and by village", async () => {
    await load([FIRST, ...OTHERS, AGAIN, BORROWER]);
    await compare();
    expect((await pageOf({ kind: "NIK_SHARED" })).duplicates.map(({ kind }) => kind)).toEqual(["NIK_SHARED"]);
    expect((await pageOf({ villageCode: "61.11.01.2001" })).duplicates).toHaveLength(2);
    expect((await pageOf({ villageCode: "61.11.01.2002" })).duplicates).toEqual([]);
  });

  it("is a report on the command line, numbers masked", async () => {
    await load([FIRST, ...OTHERS, AGAIN]);
    const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const out = path.join(database.dataFolder, "pairs.csv");
    expect(await command.run(["--out", out])).toBe(0);
    const [header = "", pair = ""] = (await readFile(out, "utf8")).split("\r\n");
    expect(header).toContain("kind,strength,name,nik");
    expect(pair).toMatch(/^PERSON_TWO_NIKS,\w+,SAMSUDIN USMAN,[\d•]{16},.*SYAMSUDDIN USMAN/);
    expect(said.mock.calls.flat()).toEqual([
      "PERSON_TWO_NIKS: 1",
      expect.stringContaining("1 pairs wait for a verdict"),
    ]);
    said.mockRestore();
  });

  it("is read by the inspector too, who decides nothing; each reading is recorded", async () => {
    await load([FIRST, AGAIN]);
    await compare();
    const { duplicates, mayDecide } = granted(await listDuplicates(desk.as("inspector"), EVERYTHING));
    expect(mayDecide).toBe(false);
    const [pair] = duplicates;
    const refused = await decideDuplicate(desk.as("inspector"), { ...idOf(pair), verdict: "SAME" });
    expect(refused).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
    const { rows } = await desk.owner.query(
      "SELECT detail->>'pairs' AS pairs FROM audit_event WHERE type = 'register.duplicates-read' ORDER BY id DESC LIMIT 1",
    );
    expect(rows).toEqual([{ pairs: "1" }]);
  });
});

const EVERYTHING: DuplicateQuery = { state: "OPEN", kind: null, villageCode: null, page: 1 };

async function load(families: readonly ReturnType<typeof familyOfOne>[], date = "2025-05-31") {
  const pair = { families: families.map(({ family }) => family), people: families.map(({ person }) => person) };
  return granted(await loadPair(desk, pair, { label: `P3KE ${date}`, date }));
}

/** What the worker does with the job that waits. */
async function compare(now = new Date("2026-11-24T03:00:00Z")): Promise<void> {
  const { rows } = await desk.owner.query<{ id: string }>("SELECT id FROM release WHERE state = 'ACTIVE'");
  const request = { actor: { regencyId: desk.regencyId }, now, requestId: newId() };
  await compareRelease(request, { releaseId: rows[0]?.id ?? "" });
}

async function pageOf(query: Partial<DuplicateQuery> = {}) {
  return granted(await listDuplicates(desk.as("planner"), { ...EVERYTHING, ...query }));
}

function idOf(pair: { id: string; foundAt: Date } | undefined) {
  return { duplicateId: pair?.id ?? "", foundAt: pair?.foundAt ?? new Date(0) };
}

async function jobs(): Promise<string[]> {
  const { rows } = await desk.owner.query<{ name: string }>("SELECT name FROM pgboss.job");
  return rows.map(({ name }) => name);
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { choosePerson } from "#application/approval/choose-person.ts";
import { countIdentityQuestions } from "#application/approval/count-identity-questions.ts";
import { listIdentityQuestions } from "#application/approval/list-identity-questions.ts";
import { openIdentityQuestion } from "#application/approval/open-identity-question.ts";
import { undoDecisions } from "#application/approval/undo-decisions.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { headOf, registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { decideAll, insertProgramme, listUnderReview, rescreen, submitList } from "#tests/factories/lists.ts";
import { personOf, registerNamesakes } from "#tests/factories/namesakes.ts";
import { matchOf } from "#tests/factories/stored-match.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const KK = "6111011407120005";

let database: TestDatabase;
let desk: Desk;
let elsewhere: Desk;
let programmes: { housing: string; social: string };

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: [] });
  elsewhere = await openDesk(database.ownerUrl, { regencyId: "61.12" });
  programmes = {
    housing: await insertProgramme(desk, "housing", { code: "RUMAH-A" }),
    social: await insertProgramme(desk, "social", { code: "RUMAH-B" }),
  };
});
afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await elsewhere.close();
  await database.drop();
});

/** Each test begins at an empty desk. */
beforeEach(async () => {
  await desk.owner.query("UPDATE proposal SET state = 'DRAFT'");
});

async function asked(by: DeskUser = "planner", at = desk) {
  const { questions } = granted(await listIdentityQuestions(at.as(by), { page: 1 }));
  return questions.map(({ state, asked: row, lists }) => `${state} ${row.name} on ${lists.length}`);
}

const house = (rows: Parameters<typeof submitList>[2]["rows"]) =>
  listUnderReview(desk, "housing", { programmeId: programmes.housing, rows, title: "Daftar rumah" });
const social = (rows: Parameters<typeof submitList>[2]["rows"]) =>
  listUnderReview(desk, "social", { programmeId: programmes.social, rows, title: "Daftar sosial" });

describe("rows whose person a planner has to name", () => {
  it("are asked about across all lists under review, rows that say the same once", async () => {
    const [gani, maria] = [await registerNamesakes(desk, "ABDUL GANI"), await registerNamesakes(desk, "MARIA GORETI")];
    await house([gani.row, maria.row]);
    await social([gani.row]);
    expect(await asked()).toEqual(["OPEN ABDUL GANI on 2", "OPEN MARIA GORETI on 1"]);
    expect(granted(await countIdentityQuestions(desk.as("planner")))).toBe(2);
    const { questions } = granted(await listIdentityQuestions(desk.as("planner"), { page: 1 }));
    expect(questions[0]).toMatchObject({ options: 2, written: { nik: null }, asked: { kind: "UNCERTAIN" } });
    expect(questions[0]?.chance).toBeGreaterThan(0);
  });

  it("are those of lists whose review has begun, of the own regency", async () => {
    const { row } = await registerNamesakes(desk, "PAULUS SAMUEL");
    await submitList(desk, "housing", { programmeId: programmes.housing, rows: [row] });
    expect(await asked()).toEqual([]);
    await social([row]);
    expect(await asked()).toEqual(["OPEN PAULUS SAMUEL on 1"]);
    expect(await asked("planner", elsewhere)).toEqual([]);
  });

  it("tell how many lists of others the answer will stand on", async () => {
    const { row } = await registerNamesakes(desk, "SITI AMINAH");
    await submitList(desk, "housing", { programmeId: programmes.housing, rows: [row] });
    const list = await social([row]);
    const { id: candidateId } = await matchOf(desk, list);
    expect(granted(await openIdentityQuestion(desk.as("planner"), { candidateId }))).toMatchObject({ elsewhere: 1 });
  });

  it("are settled on every list by one answer", async () => {
    const { other, row } = await registerNamesakes(desk, "YOHANES BAPTISTA");
    const [first, second] = [await house([row]), await social([row])];
    const { id: candidateId } = await matchOf(desk, first);
    const choice = { kind: "PERSON" as const, personId: personOf(other) };
    granted(await choosePerson(desk.as("planner"), { proposalId: first, candidateId, choice }));
    expect(await asked()).toEqual([]);
    await rescreen(desk, second);
    expect(await asked()).toEqual([]);
    expect(await matchOf(desk, second)).toMatchObject({ kind: "CERTAIN", person: personOf(other) });
  });

  it("wait for a visit on every list once it is asked for on one, and are open again once it is called off", async () => {
    const { row } = await registerNamesakes(desk, "WAGIMIN");
    const first = await house([row]);
    await social([row]);
    const { batchId } = granted(
      await decideAll(desk, "planner", first, { kind: "VERIFY", code: "IDENTITY_UNCERTAIN" }),
    );
    expect(await asked()).toEqual(["WAITING WAGIMIN on 2"]);
    expect(granted(await countIdentityQuestions(desk.as("planner")))).toBe(0);
    granted(await undoDecisions(desk.as("planner"), { proposalId: first, what: { batchId } }));
    expect(await asked()).toEqual(["OPEN WAGIMIN on 2"]);
  });

  it("are members of a family that is certain, until it is kept without its person", async () => {
    const members = [headOf(801, { name: "SAMSUDIN", kk: KK }), headOf(802, { name: "NURHAYATI", kk: KK })];
    const [family] = await registerFamilies(desk, { members });
    if (!family) throw new Error("A family was registered");
    const list = await house([rowFor(family, { name: "Kartini", nik: null, kk: KK, birthDate: null })]);
    expect(await asked()).toEqual(["OPEN Kartini on 1"]);
    granted(await decideAll(desk, "planner", list, { code: "IDENTITY_HOUSEHOLD_ONLY" }));
    expect(await asked()).toEqual([]);
  });
});

describe("one question", () => {
  it("opens with the row in full, all lists it stands on, and its neighbours", async () => {
    const [gani, maria] = [await registerNamesakes(desk, "LIM KIM"), await registerNamesakes(desk, "TAN BUN")];
    const list = await house([gani.row, maria.row]);
    await social([gani.row]);
    const { rows } = await desk.owner.query("SELECT id FROM candidate WHERE proposal_id = $1 ORDER BY row", [list]);
    const question = granted(await openIdentityQuestion(desk.as("planner"), { candidateId: rows[0].id }));
    expect(question.rows.map(({ list: { title } }) => title)).toEqual(["Daftar rumah", "Daftar sosial"]);
    expect(question.opened.details?.options).toHaveLength(2);
    expect(question).toMatchObject({ previousId: null, nextId: rows[1].id, onwardId: rows[1].id });
  });

  it("is no more once it is answered", async () => {
    const { row } = await registerNamesakes(desk, "ANDREAS DONI");
    const list = await house([row]);
    const { id: candidateId } = await matchOf(desk, list);
    granted(await choosePerson(desk.as("planner"), { proposalId: list, candidateId, choice: { kind: "NOBODY" } }));
    expect(await openIdentityQuestion(desk.as("planner"), { candidateId })).toMatchObject({
      ok: false,
      error: { code: "NOT_FOUND" },
    });
  });

  it("is nothing to a planner of another regency", async () => {
    const { row } = await registerNamesakes(desk, "PETRUS ADE");
    const { id: candidateId } = await matchOf(desk, await house([row]));
    expect(await openIdentityQuestion(elsewhere.as("planner"), { candidateId })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
  });
});

const others: DeskUser[] = ["housing", "baznas", "inspector", "verifier", "leader", "administrator"];
it.each(others)("none of it is for the %s, who decides no flag", async (by) => {
  const { id: candidateId } = await matchOf(desk, await house([(await registerNamesakes(desk, `ORANG ${by}`)).row]));
  const request = desk.as(by);
  const answers = [
    await listIdentityQuestions(request, { page: 1 }),
    await countIdentityQuestions(request),
    await openIdentityQuestion(request, { candidateId }),
  ];
  expect(answers.map((answer) => (answer.ok ? "granted" : answer.error.code))).toEqual(Array(3).fill("FORBIDDEN"));
});

it("reading the queue is recorded on each list, by its rows; counting tells of nobody and is not", async () => {
  const { row } = await registerNamesakes(desk, "MARTINUS LAY");
  const lists = [await house([row]), await social([row])];
  granted(await countIdentityQuestions(desk.as("planner")));
  granted(await listIdentityQuestions(desk.as("planner"), { page: 1 }));
  const { rows } = await desk.owner.query(
    "SELECT subject_id AS list, detail FROM audit_event WHERE type = 'proposal.read' AND subject_id = ANY ($1)",
    [lists],
  );
  expect(rows.map(({ list }) => list).toSorted()).toEqual(lists.toSorted());
  for (const { detail } of rows) expect(detail.candidateIds).toHaveLength(1);
});

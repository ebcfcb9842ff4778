import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choosePerson, type PersonChoice } from "#application/approval/choose-person.ts";
import { transact } from "#application/context.ts";
import { writeRows } from "#application/proposal/write-rows.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { headOf, registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { approve, codesOf, insertProgramme, listUnderReview, rescreen, versionOf } from "#tests/factories/lists.ts";
import { personOf, registerNamesakes } from "#tests/factories/namesakes.ts";
import { matchOf } from "#tests/factories/stored-match.ts";
import { untilSomebodyWaits } from "#tests/factories/until-somebody-waits.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let programmeId: string;
let otherProgrammeId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: [] });
  programmeId = await insertProgramme(desk, "housing", { code: "RUMAH-A" });
  otherProgrammeId = await insertProgramme(desk, "social", { code: "RUMAH-B" });
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

async function choose(list: string, choice: PersonChoice) {
  const { id } = await matchOf(desk, list);
  return choosePerson(desk.as("planner"), { proposalId: list, candidateId: id, choice });
}

/** Two lists of two offices, each with the row that may mean either of two namesakes. */
async function twoListsWith(name: string) {
  const { one, other, row } = await registerNamesakes(desk, name);
  const first = await listUnderReview(desk, "housing", { programmeId, rows: [row] });
  const second = await listUnderReview(desk, "social", { programmeId: otherProgrammeId, rows: [row] });
  return { one, other, row, first, second };
}

describe("a ruling that settles a row of another list", () => {
  it("makes that list another than the one its readers have before them, and so does taking it back", async () => {
    const { other, first, second } = await twoListsWith("ABDUL GANI");
    const read = await versionOf(desk, second);
    granted(await choose(first, { kind: "PERSON", personId: personOf(other) }));
    await rescreen(desk, second);
    expect(await versionOf(desk, second)).toBe(read + 1);
    await rescreen(desk, second);
    expect(await versionOf(desk, second)).toBe(read + 1);
    granted(await choose(first, { kind: "UNDO" }));
    await rescreen(desk, second);
    expect(await versionOf(desk, second)).toBe(read + 2);
  });

  it("refuses the approval of a list that was read before, also where the list has not been screened since", async () => {
    const { other, first, second } = await twoListsWith("MARIA GORETI");
    expect(await codesOf(desk, second)).toEqual(["1 IDENTITY_UNCERTAIN"]);
    const version = await versionOf(desk, second);
    granted(await choose(first, { kind: "PERSON", personId: personOf(other) }));
    const answer = await approve(desk, "secondPlanner", second, { version });
    expect(answer).toMatchObject({ ok: false, error: { code: "STALE_LIST", params: { version: version + 1 } } });
    expect(await matchOf(desk, second)).toMatchObject({ kind: "CERTAIN", person: personOf(other) });
  });

  it("is found by a row that was being written while it was made", async () => {
    const { one, row, first } = await twoListsWith("YOHANES BAPTISTA");
    const { other: unlike } = await registerNamesakes(desk, "WAGIMIN");
    const late = await listUnderReview(desk, "social", { programmeId: otherProgrammeId, rows: [rowFor(unlike)] });
    const asked = { proposalId: first, candidateId: (await matchOf(desk, first)).id };
    const gate = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const writing = transact(desk.as("social"), async (context) => {
      const list = await lockProposal(context.tx, { regencyId: desk.regencyId, id: late });
      if (list) await writeRows(context, list, { add: [row], source: "FORM" });
      written.resolve();
      await gate.promise;
    });
    await written.promise;
    const choosing = choosePerson(desk.as("planner"), {
      ...asked,
      choice: { kind: "PERSON", personId: personOf(one) },
    });
    await Promise.race([choosing, untilSomebodyWaits(desk.owner)]);
    gate.resolve();
    await writing;
    granted(await choosing);
    await rescreen(desk, late);
    const { rows } = await desk.owner.query(
      "SELECT person_id AS id FROM candidate WHERE proposal_id = $1 AND row = 2",
      [late],
    );
    expect(rows).toEqual([{ id: personOf(one) }]);
  });
});

describe("a row whose family is certain and whose person is not", () => {
  const KK = "6111011407120005";

  it("means nobody of the register on every list once that was said of it on one", async () => {
    const members = [
      headOf(801, { name: "SAMSUDIN", kk: KK }),
      headOf(802, { name: "NURHAYATI", kk: KK, relation: "SPOUSE" }),
      headOf(803, { name: "RIDWAN", kk: KK, relation: "CHILD", status: "DECEASED" }),
    ];
    const [family] = await registerFamilies(desk, { members });
    if (!family) throw new Error("A family was registered");
    const row = rowFor(family, { name: "Kartini", nik: null, kk: KK, birthDate: null });
    const first = await listUnderReview(desk, "housing", { programmeId, rows: [row] });
    const second = await listUnderReview(desk, "social", { programmeId: otherProgrammeId, rows: [row] });
    expect(await matchOf(desk, second)).toMatchObject({ kind: "HOUSEHOLD_ONLY" });
    granted(await choose(first, { kind: "NOBODY" }));
    await rescreen(desk, second);
    expect(await matchOf(desk, first)).toMatchObject({ kind: "UNMATCHED", chosen: true });
    expect(await matchOf(desk, second)).toMatchObject({ kind: "UNMATCHED", chosen: true });
  });
});

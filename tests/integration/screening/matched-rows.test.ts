import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choosePerson } from "#application/approval/choose-person.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { headOf, registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { codesOf, insertProgramme, listUnderReview, rescreen } from "#tests/factories/lists.ts";
import { personOf, registerNamesakes } from "#tests/factories/namesakes.ts";
import { matchOf } from "#tests/factories/stored-match.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let programmeId: string;
let otherProgrammeId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl, { households: [] });
  programmeId = await insertProgramme(desk, "housing", { code: "RUMAH-A" });
  otherProgrammeId = await insertProgramme(desk, "housing", { code: "RUMAH-B" });
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

describe("a row that was matched", () => {
  it("is not matched again while neither it nor the register changes", async () => {
    const [family] = await registerFamilies(desk, { members: [headOf(701)] });
    const list = await listUnderReview(desk, "housing", { programmeId, rows: family ? [rowFor(family)] : [] });
    expect(await matchOf(desk, list)).toMatchObject({ kind: "CERTAIN" });
    await desk.owner.query(
      `UPDATE candidate SET match_kind = 'UNMATCHED', person_id = NULL, household_id = NULL, match = '{"kind": "UNMATCHED"}'
       WHERE proposal_id = $1`,
      [list],
    );
    await rescreen(desk, list);
    expect(await matchOf(desk, list)).toMatchObject({ kind: "UNMATCHED" });
    await registerFamilies(desk, { members: [headOf(702)] });
    await rescreen(desk, list);
    expect(await matchOf(desk, list)).toMatchObject({ kind: "CERTAIN" });
  });

  it("says by which model and on which state of the register", async () => {
    const [family] = await registerFamilies(desk, { members: [headOf(703)] });
    const list = await listUnderReview(desk, "housing", { programmeId, rows: family ? [rowFor(family)] : [] });
    const { basis } = await matchOf(desk, list);
    expect(basis).toMatch(/^2026-11 \S{8} \S{16}$/);
    await registerFamilies(desk, { members: [headOf(704)] });
    await rescreen(desk, list);
    expect((await matchOf(desk, list)).basis).not.toBe(basis);
  });

  it("is found once the register knows its family", async () => {
    const stranger = rowFor({ ...(await registerNamesakes(desk, "WAGIMIN")).one, members: [headOf(705)] });
    const list = await listUnderReview(desk, "housing", { programmeId, rows: [stranger] });
    expect(await matchOf(desk, list)).toMatchObject({ kind: "UNMATCHED" });
    await registerFamilies(desk, { members: [headOf(705)] });
    await rescreen(desk, list);
    expect(await matchOf(desk, list)).toMatchObject({ kind: "CERTAIN" });
  });
});

describe("what a planner said of a row", () => {
  it("stands for every list with a row that says the same, until it is taken back", async () => {
    const { other, row } = await registerNamesakes(desk, "ABDUL GANI");
    const first = await listUnderReview(desk, "housing", { programmeId, rows: [row] });
    const open = await listUnderReview(desk, "housing", { programmeId: otherProgrammeId, rows: [row] });
    expect(await codesOf(desk, first)).toEqual(["1 IDENTITY_UNCERTAIN"]);
    const asked = { proposalId: first, candidateId: (await matchOf(desk, first)).id };
    granted(
      await choosePerson(desk.as("planner"), { ...asked, choice: { kind: "PERSON", personId: personOf(other) } }),
    );
    await rescreen(desk, open);
    expect(await matchOf(desk, open)).toMatchObject({ kind: "CERTAIN", person: personOf(other), chosen: true });
    const later = await listUnderReview(desk, "housing", { programmeId: otherProgrammeId, rows: [row] });
    expect(await matchOf(desk, later)).toMatchObject({ kind: "CERTAIN", person: personOf(other), chosen: true });
    granted(await choosePerson(desk.as("planner"), { ...asked, choice: { kind: "UNDO" } }));
    await rescreen(desk, later);
    expect(await matchOf(desk, later)).toMatchObject({ kind: "UNCERTAIN", chosen: false });
  });

  it("is asked again once the register says something else of the person", async () => {
    const { other, row } = await registerNamesakes(desk, "MUHAMMAD YUSUF");
    const first = await listUnderReview(desk, "housing", { programmeId, rows: [row] });
    const asked = { proposalId: first, candidateId: (await matchOf(desk, first)).id };
    granted(
      await choosePerson(desk.as("planner"), { ...asked, choice: { kind: "PERSON", personId: personOf(other) } }),
    );
    await desk.owner.query("UPDATE person_record SET sex = 'F' WHERE person_id = $1", [personOf(other)]);
    await registerFamilies(desk, { members: [headOf(706)] });
    const later = await listUnderReview(desk, "housing", { programmeId: otherProgrammeId, rows: [row] });
    expect(await matchOf(desk, later)).not.toMatchObject({ person: personOf(other) });
  });

  it("holds where it was nobody of those who were offered", async () => {
    const { row } = await registerNamesakes(desk, "SITI AMINAH");
    const first = await listUnderReview(desk, "housing", { programmeId, rows: [row] });
    const asked = { proposalId: first, candidateId: (await matchOf(desk, first)).id };
    granted(await choosePerson(desk.as("planner"), { ...asked, choice: { kind: "NOBODY" } }));
    const later = await listUnderReview(desk, "housing", { programmeId: otherProgrammeId, rows: [row] });
    expect(await matchOf(desk, later)).toMatchObject({ kind: "UNMATCHED", chosen: true });
  });

  it("does not hide a family that came later from a row that was said to mean nobody", async () => {
    const { row } = await registerNamesakes(desk, "PAULUS SAMUEL");
    const list = await listUnderReview(desk, "housing", { programmeId, rows: [row] });
    const asked = { proposalId: list, candidateId: (await matchOf(desk, list)).id };
    granted(await choosePerson(desk.as("planner"), { ...asked, choice: { kind: "NOBODY" } }));
    expect(await matchOf(desk, list)).toMatchObject({ kind: "UNMATCHED", chosen: true });
    const later = { ...headOf(790, { name: "PAULUS SAMUEL", nik: null }), birthDate: headOf(500).birthDate };
    const [family] = await registerFamilies(desk, { members: [later] });
    await rescreen(desk, list);
    const { rows } = await desk.owner.query("SELECT match FROM candidate WHERE proposal_id = $1", [list]);
    expect(await matchOf(desk, list)).toMatchObject({ kind: "UNCERTAIN", chosen: false });
    expect(JSON.stringify(rows)).toContain(family?.members[0]?.id ?? "nobody");
  });

  it("is asked anew where the one who was picked is in the register no more", async () => {
    const { other, row } = await registerNamesakes(desk, "YOHANES BAPTISTA");
    const list = await listUnderReview(desk, "housing", { programmeId, rows: [row] });
    const asked = { proposalId: list, candidateId: (await matchOf(desk, list)).id };
    granted(
      await choosePerson(desk.as("planner"), { ...asked, choice: { kind: "PERSON", personId: personOf(other) } }),
    );
    await desk.owner.query("DELETE FROM person_record WHERE person_id = $1", [personOf(other)]);
    await registerFamilies(desk, { members: [headOf(791)] });
    await rescreen(desk, list);
    expect(await matchOf(desk, list)).not.toMatchObject({ person: personOf(other) });
    expect(await matchOf(desk, list)).toMatchObject({ chosen: false });
  });

  it("is not kept of a row that says too little to be known by", async () => {
    const { other, row } = await registerNamesakes(desk, "MARIA GORETI");
    const bare = { ...row, values: { ...row.values, birthDate: null } };
    const first = await listUnderReview(desk, "housing", { programmeId, rows: [bare] });
    const asked = { proposalId: first, candidateId: (await matchOf(desk, first)).id };
    granted(
      await choosePerson(desk.as("planner"), { ...asked, choice: { kind: "PERSON", personId: personOf(other) } }),
    );
    const later = await listUnderReview(desk, "housing", { programmeId: otherProgrammeId, rows: [bare] });
    expect(await matchOf(desk, later)).toMatchObject({ kind: "UNCERTAIN", chosen: false });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askForVisit } from "#application/approval/ask-for-visit.ts";
import { callOffVisit } from "#application/approval/call-off-visit.ts";
import { listVerifications } from "#application/approval/list-verifications.ts";
import { recordVerification, type VerificationInput } from "#application/approval/record-verification.ts";
import { listNotices } from "#application/notice/list-notices.ts";
import { readHousehold } from "#application/register/read-household.ts";
import { isoDate } from "#domain/shared/date.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { codesOf, decideAll, insertProgramme, listUnderReview, rescreen } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const QUESTION = "Masih tinggal di sini?";

async function family(decile = 1) {
  const [registered] = await registerFamilies(desk, { decile });
  if (!registered) throw new Error("One family was asked for.");
  return registered;
}
const ask = (householdId: string, by: DeskUser = "planner", question = QUESTION) =>
  askForVisit(desk.as(by), { householdId, question });
const record = (verificationId: string, input: Partial<VerificationInput> = {}, by: DeskUser = "verifier") =>
  recordVerification(desk.as(by), {
    verificationId,
    date: isoDate("2026-11-20"),
    result: "ELIGIBLE",
    note: "Rumah papan",
    villageCode: null,
    ...input,
  });
const pageOf = async (householdId: string) => granted(await readHousehold(desk.as("planner"), { householdId }));
const waitingOf = async (verificationId: string, by: DeskUser = "verifier") =>
  granted(await listVerifications(desk.as(by))).open.find((errand) => errand.verificationId === verificationId);

describe("a visit asked for on a family's page", () => {
  it("is an errand for the verifier of the village, with the question and no list, and is told", async () => {
    const { id } = await family();
    const { verificationId } = granted(await ask(id));
    expect(await waitingOf(verificationId)).toMatchObject({
      villageCode: "61.11.01.2001",
      list: null,
      known: true,
      asked: { by: "Petugas planner", reason: QUESTION },
      questions: [],
      mayRecord: true,
    });
    const notices = await listNotices(desk.as("verifier"));
    expect(notices.map(({ kind }) => kind)).toContain("verification-requested");
  });

  it("names a family that only a release of before knows", async () => {
    const { id, members } = await family();
    const older = newId();
    await desk.owner.query(
      "INSERT INTO release (regency_id, id, source, label, date, state) VALUES ($1, $2, 'P3KE', 'P3KE 2022', '2022-06-30', 'SUPERSEDED')",
      [desk.regencyId, older],
    );
    await desk.owner.query("UPDATE household_record SET release_id = $1 WHERE household_id = $2", [older, id]);
    const { verificationId } = granted(await ask(id));
    expect((await waitingOf(verificationId))?.name).toBe(members[0]?.name);
  });

  it("stands on the page with its result, its requests and results in the record of accesses", async () => {
    const { id } = await family();
    const { verificationId } = granted(await ask(id));
    expect((await pageOf(id)).visits).toMatchObject([{ question: QUESTION, list: null, found: null }]);
    granted(await record(verificationId));
    const { visits, access } = await pageOf(id);
    expect(visits).toMatchObject([
      {
        askedBy: "Petugas planner",
        found: { date: "2026-11-20", result: "ELIGIBLE", note: "Rumah papan", by: "Petugas verifier" },
      },
    ]);
    expect(access.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["verification.requested", "verification.recorded"]),
    );
  });

  it("raises its flag on the lists that name the family", async () => {
    const registered = await family();
    const programmeId = await insertProgramme(desk, "housing", { code: "PERKIM-VERVAL", criteria: { all: [] } });
    const list = await listUnderReview(desk, "housing", { programmeId, rows: [rowFor(registered)] });
    expect(await codesOf(desk, list)).toEqual([]);
    const { verificationId } = granted(await ask(registered.id));
    granted(await record(verificationId, { result: "NOT_ELIGIBLE" }));
    await rescreen(desk, list);
    expect(await codesOf(desk, list)).toEqual(["1 TARGET_VERIFICATION_FAILED"]);
  });

  it("is asked for once, also when two ask at the same moment", async () => {
    const { id } = await family();
    const answers = await Promise.all([ask(id), ask(id, "secondPlanner")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: "VISIT_WAITS" } });
    expect(await ask(id)).toMatchObject({ error: { code: "VISIT_WAITS" } });
  });

  it("is entered once, also when two enter it at the same moment", async () => {
    const { verificationId } = granted(await ask((await family()).id));
    const answers = await Promise.all([record(verificationId), record(verificationId, {}, "planner")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: "ALREADY_RECORDED" } });
  });

  it("may be asked for again once the last is made", async () => {
    const { id } = await family();
    granted(await record(granted(await ask(id)).verificationId));
    expect(await ask(id)).toMatchObject({ ok: true });
  });

  const NOBODYS: DeskUser[] = ["housing", "social", "baznas", "inspector", "leader", "verifier", "administrator"];
  it.each(NOBODYS)("is refused to the %s, to ask and to call off", async (user) => {
    const { id } = await family();
    expect(await ask(id, user)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
    const { verificationId } = granted(await ask(id));
    expect(await callOffVisit(desk.as(user), { verificationId })).toMatchObject({ error: { code: "FORBIDDEN" } });
  });

  it("wants a family that is known, and a question", async () => {
    expect(await ask(newId())).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
    expect(await ask((await family()).id, "planner", "")).toMatchObject({ error: { code: "REASON_MISSING" } });
  });
});

describe("calling it off", () => {
  it("takes it off the verifier's desk; another may be asked for", async () => {
    const { id } = await family();
    const asked = granted(await ask(id));
    granted(await callOffVisit(desk.as("secondPlanner"), asked));
    expect(await waitingOf(asked.verificationId)).toBeUndefined();
    expect((await pageOf(id)).visits).toEqual([]);
    expect(await ask(id)).toMatchObject({ ok: true });
  });

  it("comes too late once it is made, and finds no visit that a flag asked for", async () => {
    const asked = granted(await ask((await family()).id));
    granted(await record(asked.verificationId));
    expect(await callOffVisit(desk.as("planner"), asked)).toMatchObject({ error: { code: "ALREADY_RECORDED" } });
    expect(await callOffVisit(desk.as("planner"), { verificationId: newId() })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
  });
});

describe("one family, one visit:", () => {
  let met = 0;
  /** Two lists and the family's page ask about it, each by another person. */
  async function askedThrice() {
    const registered = await family(4);
    const own = granted(await ask(registered.id, "secondPlanner"));
    const criteria = { all: [{ field: "decile", op: "<=", value: 2 }] };
    met += 1;
    const listOf = async (owner: DeskUser) => {
      const programmeId = await insertProgramme(desk, owner, { code: `KUNJUNGAN-${owner}-${met}`, criteria });
      return listUnderReview(desk, owner, { programmeId, rows: [rowFor(registered)] });
    };
    const [one, other] = [await listOf("housing"), await listOf("social")];
    granted(await decideAll(desk, "planner", one, { kind: "VERIFY", reason: "Pastikan" }));
    granted(await decideAll(desk, "secondPlanner", other, { kind: "VERIFY", reason: "Pastikan" }));
    const { open } = granted(await listVerifications(desk.as("verifier")));
    const ofList = (list: string) => open.find((errand) => errand.list?.id === list)?.verificationId ?? "";
    return { registered, one, other, visits: [own.verificationId, ofList(one), ofList(other)] as const };
  }
  const toldOf = async (who: DeskUser) =>
    (await listNotices(desk.as(who))).filter(({ kind }) => kind === "verification-recorded").map(({ href }) => href);

  it.each([
    ["asked for on its page", 0],
    ["asked for by one list", 1],
    ["asked for by the other list", 2],
  ] as const)("the result of the one %s answers all, and all who asked are told", async (_name, first) => {
    const { registered, one, other, visits } = await askedThrice();
    granted(await record(visits[first]));
    for (const visit of visits) {
      expect(await waitingOf(visit)).toBeUndefined();
      expect(await record(visit)).toMatchObject({ ok: false, error: { code: "ALREADY_RECORDED" } });
    }
    expect(await toldOf("planner")).toContain(`/review/${one}`);
    expect(await toldOf("planner")).not.toContain(`/review/${other}`);
    expect(await toldOf("secondPlanner")).toEqual(
      expect.arrayContaining([`/review/${other}`, `/register/households/${registered.id}`]),
    );
  });

  it("two results that come at the same moment are one", async () => {
    const { visits } = await askedThrice();
    const answers = await Promise.all(visits.map((visit) => record(visit)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.error.code === "ALREADY_RECORDED")).toHaveLength(2);
  });

  it("a visit to another family of the list still waits", async () => {
    const [near, far] = await registerFamilies(desk, { decile: 4 }, { decile: 4 });
    const criteria = { all: [{ field: "decile", op: "<=", value: 2 }] };
    const programmeId = await insertProgramme(desk, "housing", { code: "PERKIM-DUA", criteria });
    const rows = [near, far].flatMap((one) => (one ? [rowFor(one)] : []));
    const list = await listUnderReview(desk, "housing", { programmeId, rows });
    granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    granted(await record(granted(await ask((await family()).id)).verificationId));
    const waiting = async () =>
      granted(await listVerifications(desk.as("verifier"))).open.filter((errand) => errand.list?.id === list);
    const [visit] = await waiting();
    granted(await record(visit?.verificationId ?? ""));
    expect(await waiting()).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmPolicy } from "#application/policy/confirm-policy.ts";
import { getPolicy } from "#application/policy/get-policy.ts";
import { proposePolicy } from "#application/policy/propose-policy.ts";
import { PolicyEdit } from "#domain/screening/policy-edit.ts";
import { isoDate } from "#domain/shared/date.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { flagsOf, insertProgramme, rescreen, submitList } from "#tests/factories/lists.ts";
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

const TODAY = isoDate("2026-11-24");

async function propose(edit: unknown, { by = "planner", from = TODAY }: { by?: DeskUser; from?: typeof TODAY } = {}) {
  return proposePolicy(desk.as(by), { effectiveFrom: from, edit: PolicyEdit.parse(edit), note: "Rapat koordinasi" });
}

async function page(by: DeskUser = "planner") {
  return granted(await getPolicy(desk.as(by)));
}

describe("a version of the policy", () => {
  it("takes effect once a second planner has confirmed it, and lists are then screened under it", async () => {
    const programmeId = await insertProgramme(desk, "housing", {
      criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
    });
    const [family] = await registerFamilies(desk, { decile: 4 });
    const list = await submitList(desk, "housing", { programmeId, rows: family ? [rowFor(family)] : [] });
    const { version } = granted(await propose({ severities: { TARGET_DECILE: "block" } }));
    expect(await page("secondPlanner")).toMatchObject({
      current: { version: "default" },
      versions: [
        {
          version,
          confirmed: null,
          mayConfirm: true,
          changes: [{ part: "severity", code: "TARGET_DECILE", before: "review", after: "block" }],
        },
      ],
    });
    expect(await confirmPolicy(desk.as("planner"), { version })).toMatchObject({
      ok: false,
      error: { code: "SELF_CONFIRMATION" },
    });
    granted(await confirmPolicy(desk.as("secondPlanner"), { version }));
    expect((await page()).current).toMatchObject({
      version: String(version),
      severities: { TARGET_DECILE: "block", TARGET_DUKCAPIL: "review" },
    });
    await rescreen(desk, list);
    const flags = await flagsOf(desk, list);
    expect(flags.find(({ code }) => code === "TARGET_DECILE")).toMatchObject({ severity: "block" });
    expect(await confirmPolicy(desk.as("secondPlanner"), { version })).toMatchObject({
      ok: false,
      error: { code: "ALREADY_CONFIRMED" },
    });
  });

  it("builds on the one in force: what it does not name stays", async () => {
    const first = granted(await propose({ coolingOffMonths: { HOUSE_REPAIR: 60 } }));
    granted(await confirmPolicy(desk.as("secondPlanner"), first));
    const second = granted(await propose({ ceilingPerYear: 6_000_000 }));
    granted(await confirmPolicy(desk.as("secondPlanner"), second));
    expect((await page()).current).toMatchObject({
      version: String(second.version),
      coolingOffMonths: { HOUSE_REPAIR: 60, TOILET: 60 },
      ceilingPerYear: 6_000_000n,
    });
  });

  it("written while another was is confirmed only when it was written on the last one", async () => {
    const one = granted(await propose({ coolingOffMonths: { TOILET: 48 } }));
    const other = granted(await propose({ coolingOffMonths: { TRAINING: 6 } }, { by: "secondPlanner" }));
    granted(await confirmPolicy(desk.as("planner"), other));
    expect(await confirmPolicy(desk.as("secondPlanner"), one)).toMatchObject({
      ok: false,
      error: { code: "POLICY_OUTDATED" },
    });
    const { versions } = await page("secondPlanner");
    expect(versions.find(({ version }) => version === one.version)).toMatchObject({
      outdated: true,
      mayConfirm: false,
    });
  });

  it("is not written on a version that is the last one no more", async () => {
    const seen = (await page()).latest.version;
    const meanwhile = granted(await propose({ coolingOffMonths: { TOILET: 36 } }));
    granted(await confirmPolicy(desk.as("secondPlanner"), meanwhile));
    const edit = PolicyEdit.parse({ coolingOffMonths: { TRAINING: 9 } });
    const stale = await proposePolicy(desk.as("planner"), { effectiveFrom: TODAY, edit, note: "", basedOn: seen });
    expect(stale).toMatchObject({ ok: false, error: { code: "POLICY_OUTDATED" } });
  });

  it("gets a number of its own when several are written at once", async () => {
    const months = [30, 31, 32, 33];
    const written = await Promise.all(months.map((staleAfterMonths) => propose({ staleAfterMonths })));
    expect(new Set(written.map((answer) => granted(answer).version)).size).toBe(months.length);
  });

  it("is confirmed once, also when two sign at the same moment", async () => {
    const { version } = granted(await propose({ ceilingPerYear: 7_000_000 }));
    const answers = await Promise.all([1, 2].map(() => confirmPolicy(desk.as("secondPlanner"), { version })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("waits for its day", async () => {
    const before = (await page()).current.version;
    const later = granted(await propose({ staleAfterMonths: 36 }, { from: isoDate("2026-12-01") }));
    granted(await confirmPolicy(desk.as("secondPlanner"), later));
    expect((await page()).current.version).toBe(before);
    const december = desk.as("planner", new Date("2026-12-01T02:30:00Z"));
    expect(granted(await getPolicy(december)).current).toMatchObject({ staleAfterMonths: 36 });
  });

  it("for a later day keeps what was confirmed for a day before it, and comes after it", async () => {
    const january = isoDate("2027-01-01");
    const first = granted(await propose({ staleAfterMonths: 48 }, { from: isoDate("2026-12-15") }));
    granted(await confirmPolicy(desk.as("secondPlanner"), first));
    const second = granted(await propose({ ceilingPerYear: 5_000_000 }, { from: january }));
    granted(await confirmPolicy(desk.as("secondPlanner"), second));
    const then = desk.as("planner", new Date("2027-01-02T02:30:00Z"));
    expect(granted(await getPolicy(then)).current).toMatchObject({ staleAfterMonths: 48, ceilingPerYear: 5_000_000n });
    expect(await page()).toMatchObject({ latest: { version: String(second.version) }, earliest: january });
    expect(await propose({ staleAfterMonths: 60 }, { from: isoDate("2026-12-20") })).toMatchObject({
      ok: false,
      error: { code: "DATE_BEFORE_POLICY" },
    });
  });

  const refused: [name: string, refusal: () => Promise<unknown>, code: string][] = [
    ["yesterday", () => propose({ staleAfterMonths: 12 }, { from: isoDate("2026-11-23") }), "DATE_IN_PAST"],
    ["what holds already", () => propose({ severities: { TARGET_DUKCAPIL: "review" } }), "NOTHING_CHANGED"],
    ["the inspector's pen", () => propose({ staleAfterMonths: 12 }, { by: "inspector" }), "FORBIDDEN"],
    ["a version there is none of", () => confirmPolicy(desk.as("planner"), { version: 999 }), "NOT_FOUND"],
    ["an officer of Baznas as reader", () => getPolicy(desk.as("baznas")), "FORBIDDEN"],
  ];
  it.each(refused)("refuses %s", async (_name, refusal, code) => {
    expect(await refusal()).toMatchObject({ ok: false, error: { code } });
  });
});

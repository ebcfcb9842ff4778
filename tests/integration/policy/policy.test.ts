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

  it("waits for its day", async () => {
    const before = (await page()).current.version;
    const later = granted(await propose({ staleAfterMonths: 36 }, { from: isoDate("2026-12-01") }));
    granted(await confirmPolicy(desk.as("secondPlanner"), later));
    expect((await page()).current.version).toBe(before);
    const december = desk.as("planner", new Date("2026-12-01T02:30:00Z"));
    expect(granted(await getPolicy(december)).current).toMatchObject({ staleAfterMonths: 36 });
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

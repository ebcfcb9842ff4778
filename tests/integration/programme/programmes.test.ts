import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeProgramme } from "#application/programme/change-programme.ts";
import { closeProgramme, reopenProgramme } from "#application/programme/close-programme.ts";
import { countEligible } from "#application/programme/count-eligible.ts";
import { getProgramme } from "#application/programme/get-programme.ts";
import { listProgrammes } from "#application/programme/list-programmes.ts";
import { registerProgramme } from "#application/programme/register-programme.ts";
import { Criteria } from "#domain/programme/criteria.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { houseRepair } from "#tests/factories/programme-drafts.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let number = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

beforeEach(() => {
  number += 1;
});

const EVERYTHING = { text: "", year: null };

function ownerOf(user: DeskUser) {
  return desk.as(user).actor.organisationId;
}

function draft(changes: Parameters<typeof houseRepair>[1] = {}) {
  return houseRepair(ownerOf("housing"), { code: `RTLH-${number}`, ...changes });
}

async function registered(changes: Parameters<typeof houseRepair>[1] = {}): Promise<string> {
  const result = await registerProgramme(desk.as("housing"), draft(changes));
  if (!result.ok) throw new Error(result.error.code);
  return result.value.id;
}

async function insertList(programmeId: string, state: string): Promise<void> {
  await desk.owner.query(
    `INSERT INTO proposal (regency_id, id, programme_id, owner_id, title, state, created_by_id) VALUES ($1, $2, $3, $4, 'Tahap 1', $5, $6)`,
    [desk.regencyId, newId(), programmeId, ownerOf("housing"), state, desk.as("housing").actor.userId],
  );
}

describe("registering a programme", () => {
  it("stores it with the need of its benefit, and records who did it", async () => {
    const id = await registered();
    const page = await getProgramme(desk.as("housing"), { id });
    expect(page).toMatchObject({
      ok: true,
      value: { need: "house", budget: 1_000_000_000n, from: "2027-01-01", version: 1, mayChange: true, lists: [] },
    });
    const { rows } = await desk.owner.query("SELECT type, actor_id FROM audit_event WHERE subject_id = $1", [id]);
    expect(rows).toEqual([{ type: "programme.created", actor_id: desk.as("housing").actor.userId }]);
  });

  it.each<[name: string, user: DeskUser, changes: object, code: string]>([
    ["a planner registers none", "planner", {}, "FORBIDDEN"],
    ["an office registers none for another", "social", {}, "FORBIDDEN"],
    ["the area is of this regency", "housing", { area: ["61.12.01"] }, "PROGRAMME_AREA_UNKNOWN"],
    ["a village that does not exist is no area", "housing", { area: ["61.11.01.2999"] }, "PROGRAMME_AREA_UNKNOWN"],
  ])("%s", async (_name, user, changes, code) => {
    expect(await registerProgramme(desk.as(user), draft(changes))).toMatchObject({ ok: false, error: { code } });
  });

  it("refuses a code that another office uses, though that office's programme is not visible", async () => {
    await registered({ code: "SAMA" });
    const other = houseRepair(ownerOf("social"), { code: "SAMA" });
    expect(await registerProgramme(desk.as("social"), other)).toEqual({
      ok: false,
      error: { code: "PROGRAMME_CODE_TAKEN", params: { code: "SAMA" } },
    });
  });
});

describe("seeing programmes", () => {
  it("an office sees its own, the planner and the inspector all, the verifier and the administrator none", async () => {
    const id = await registered();
    const seenBy = async (user: DeskUser) => {
      const listed = await listProgrammes(desk.as(user), EVERYTHING);
      return listed.ok ? listed.value.some((programme) => programme.id === id) : listed.error.code;
    };
    expect(await seenBy("secondHousing")).toBe(true);
    expect(await seenBy("social")).toBe(false);
    expect(await seenBy("planner")).toBe(true);
    expect(await seenBy("inspector")).toBe(true);
    expect(await seenBy("verifier")).toBe("FORBIDDEN");
    expect(await seenBy("administrator")).toBe("FORBIDDEN");
    expect(await getProgramme(desk.as("social"), { id })).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await getProgramme(desk.as("planner"), { id: newId() })).toMatchObject({ error: { code: "NOT_FOUND" } });
  });

  it("finds by year and words of the name", async () => {
    const id = await registered({ name: "Rumah nelayan Karimata", from: "2031-01-01", to: "2031-12-31" });
    const found = async (filter: object) => {
      const listed = await listProgrammes(desk.as("planner"), { ...EVERYTHING, ...filter });
      return listed.ok && listed.value.some((programme) => programme.id === id);
    };
    expect(await found({ text: "karimata", year: 2031 })).toBe(true);
    expect(await found({ text: "sukadana" })).toBe(false);
    expect(await found({ year: 2030 })).toBe(false);
  });
});

describe("changing a programme", () => {
  it("tells who comes too late what the other changed, and lets both changes stand", async () => {
    const id = await registered();
    await changeProgramme(desk.as("housing"), { id, version: 1, draft: draft({ quota: 60, budget: null }) });
    const late = await changeProgramme(desk.as("secondHousing"), {
      id,
      version: 1,
      draft: draft({ name: "Rumah sehat" }),
    });
    expect(late).toEqual({
      ok: false,
      error: {
        code: "STALE_PROGRAMME",
        current: 2,
        missed: [
          expect.objectContaining({ field: "quota", from: "50", to: "60", by: "Petugas housing" }),
          expect.objectContaining({ field: "budget", from: "1000000000", to: null, by: "Petugas housing" }),
        ],
      },
    });
    const again = { id, version: 2, draft: draft({ name: "Rumah sehat", quota: 60, budget: null }) };
    expect(await changeProgramme(desk.as("secondHousing"), again)).toEqual({ ok: true, value: { version: 3 } });
  });

  it("loses no update when many save at once: one wins each version", async () => {
    const id = await registered();
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        changeProgramme(desk.as("housing"), { id, version: 1, draft: draft({ quota: 51 + index, budget: null }) }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = results.flatMap((result) => (result.ok ? [] : [result.error.code]));
    expect(codes).toEqual(Array.from({ length: 5 }, () => "STALE_PROGRAMME"));
  });

  it("keeps benefit, unit, owner and fund once a list is past its draft, and screens open lists again", async () => {
    const id = await registered();
    await insertList(id, "SUBMITTED");
    const toEmergency = draft({ benefit: "EMERGENCY" });
    expect(await changeProgramme(desk.as("housing"), { id, version: 1, draft: toEmergency })).toEqual({
      ok: false,
      error: { code: "PROGRAMME_IN_USE", params: { field: "benefit" } },
    });
    expect(
      await changeProgramme(desk.as("housing"), { id, version: 1, draft: draft({ quota: 70, budget: null }) }),
    ).toMatchObject({ ok: true });
    const { rows } = await desk.owner.query(
      "SELECT count(*)::int FROM pgboss.job WHERE name = 'rescreen-proposal' AND data->>'proposalId' IN (SELECT id::text FROM proposal WHERE programme_id = $1)",
      [id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it("is not for others", async () => {
    const id = await registered();
    expect(await changeProgramme(desk.as("social"), { id, version: 1, draft: draft() })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
    expect(await changeProgramme(desk.as("planner"), { id, version: 1, draft: draft() })).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
  });
});

describe("closing a programme", () => {
  it("waits until no list waits, takes no change while closed, and can be opened again", async () => {
    const id = await registered();
    await insertList(id, "RETURNED");
    expect(await closeProgramme(desk.as("housing"), { id, version: 1 })).toEqual({
      ok: false,
      error: { code: "PROGRAMME_HAS_LISTS", params: { count: 1 } },
    });
    await desk.owner.query("UPDATE proposal SET state = 'DRAFT' WHERE programme_id = $1", [id]);
    expect(await closeProgramme(desk.as("housing"), { id, version: 1 })).toEqual({ ok: true, value: { version: 2 } });
    expect(await changeProgramme(desk.as("housing"), { id, version: 2, draft: draft() })).toMatchObject({
      error: { code: "PROGRAMME_CLOSED" },
    });
    expect(await reopenProgramme(desk.as("social"), { id, version: 2 })).toMatchObject({
      error: { code: "NOT_FOUND" },
    });
    expect(await reopenProgramme(desk.as("housing"), { id, version: 1 })).toMatchObject({
      error: { code: "STALE_PROGRAMME", current: 2, missed: [{ field: "state", from: "ACTIVE", to: "CLOSED" }] },
    });
    expect(await reopenProgramme(desk.as("housing"), { id, version: 2 })).toEqual({ ok: true, value: { version: 3 } });
  });
});

describe("counting who is eligible", () => {
  const input = {
    criteria: Criteria.parse({ all: [] }),
    area: [],
    startsOn: isoDate("2027-01-01"),
    benefit: "HOUSE_REPAIR" as const,
  };

  it("names its population, also when nobody is in it", async () => {
    expect(await countEligible(desk.as("housing"), input)).toEqual({
      ok: true,
      value: {
        counted: "HOUSEHOLD",
        total: 0,
        eligible: 0,
        unknown: 0,
        parts: [],
        missing: [],
        others: [],
        release: { label: "P3KE 2024", date: "2024-06-30" },
      },
    });
  });

  it("is for those who work with programmes", async () => {
    expect(await countEligible(desk.as("verifier"), input)).toMatchObject({ error: { code: "FORBIDDEN" } });
  });
});

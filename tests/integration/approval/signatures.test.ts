import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { getReview } from "#application/approval/get-review.ts";
import { returnProposal } from "#application/approval/return-proposal.ts";
import { confirmPolicy } from "#application/policy/confirm-policy.ts";
import { proposePolicy } from "#application/policy/propose-policy.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import { PolicyEdit } from "#domain/screening/policy-edit.ts";
import { isoDate } from "#domain/shared/date.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { approve, decideAll, insertProgramme, listUnderReview, rescreen, versionOf } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let programmes: { small: string; large: string; baznas: string };

/** One planner; from Rp 500,000,000 two and the department's own manager; Baznas itself, and from one override a planner too. */
const APPROVALS = [
  { owners: "STATE", fromAmount: 0, fromOverrides: 0, approvals: 1, role: "PLANNER", organisationKind: null },
  { owners: "STATE", fromAmount: 500_000_000, fromOverrides: 0, approvals: 2, role: "PLANNER", organisationKind: null },
  {
    owners: "STATE",
    fromAmount: 500_000_000,
    fromOverrides: 0,
    approvals: 1,
    role: "MANAGER",
    organisationKind: "OPD",
  },
  { owners: "BAZNAS", fromAmount: 0, fromOverrides: 0, approvals: 1, role: "BAZNAS_OFFICER", organisationKind: null },
  { owners: "BAZNAS", fromAmount: 0, fromOverrides: 1, approvals: 1, role: "PLANNER", organisationKind: null },
];

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  const edit = PolicyEdit.parse({ approvals: APPROVALS });
  const proposal = { effectiveFrom: isoDate("2026-11-24"), edit, note: "Rapat koordinasi" };
  granted(await confirmPolicy(desk.as("secondPlanner"), granted(await proposePolicy(desk.as("planner"), proposal))));
  programmes = {
    small: await insertProgramme(desk, "housing", { amount: 20_000_000n }),
    large: await insertProgramme(desk, "housing", { code: "PERKIM-BESAR", amount: 500_000_000n }),
    baznas: await insertProgramme(desk, "baznas", { fund: "INFAK_FREE", amount: 1_000_000n }),
  };
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});
beforeEach(() => desk.owner.query("DELETE FROM notice"));

async function listOf(programme: keyof typeof programmes): Promise<string> {
  const [family] = await registerFamilies(desk, {});
  if (!family) throw new Error("a family wanted");
  const by = programme === "baznas" ? "baznas" : "housing";
  return listUnderReview(desk, by, { programmeId: programmes[programme], rows: [rowFor(family)] });
}

async function signaturesOn(list: string, as: DeskUser = "planner") {
  const { signature } = granted(await getReview(desk.as(as), { proposalId: list }));
  return {
    signed: signature.signed.map(({ by, holds }) => `${by}${holds ? "" : " (lapsed)"}`),
    missing: signature.missing.map(({ role, missing }) => `${missing} ${role}`),
    standing: signature.standing,
    allowed: signature.allowed,
  };
}

async function toldOf(list: string): Promise<string[]> {
  const { rows } = await desk.owner.query<{ told: string }>(
    `SELECT n.kind || ' ' || u.name AS told FROM notice n JOIN app_user u ON u.id = n.user_id
     WHERE n.href = $1 AND n.kind IN ('proposal-ready', 'proposal-signed') ORDER BY told`,
    [`/review/${list}`],
  );
  return rows.map(({ told }) => told);
}

async function stateOf(list: string) {
  const { rows } = await desk.owner.query<{ state: string; aid: number }>(
    "SELECT state, (SELECT count(*)::int FROM assistance a WHERE a.proposal_id = p.id) AS aid FROM proposal p WHERE id = $1",
    [list],
  );
  return rows[0];
}

describe("a list below every bound", () => {
  it("is approved by one planner's signature, as ever", async () => {
    const list = await listOf("small");
    expect(granted(await approve(desk, "planner", list))).toMatchObject({ commitments: 1, missing: [] });
    expect(await signaturesOn(list)).toMatchObject({ signed: ["Petugas planner"] });
  });

  it("has no use for the department's signature", async () => {
    const list = await listOf("small");
    expect(await signaturesOn(list, "secondHousing")).toMatchObject({ standing: "NOT_ASKED", allowed: false });
    expect(await approve(desk, "secondHousing", list)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });
});

describe("a list of half a billion", () => {
  it("commits only with the last signature policy asks for, and says meanwhile what is missing", async () => {
    const list = await listOf("large");
    expect(await signaturesOn(list)).toEqual({
      signed: [],
      missing: ["2 PLANNER", "1 MANAGER"],
      standing: "SOUGHT",
      allowed: true,
    });
    expect(granted(await approve(desk, "planner", list))).toMatchObject({
      commitments: 0,
      missing: [
        { role: "PLANNER", missing: 1 },
        { role: "MANAGER", organisationKind: "OPD", missing: 1 },
      ],
    });
    expect(await stateOf(list)).toEqual({ state: "UNDER_REVIEW", aid: 0 });
    expect(await toldOf(list)).toEqual([
      "proposal-signed Petugas secondHousing",
      "proposal-signed Petugas secondPlanner",
    ]);
    expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "ALREADY_SIGNED" } });
    granted(await approve(desk, "secondPlanner", list));
    expect(await stateOf(list)).toEqual({ state: "UNDER_REVIEW", aid: 0 });
    expect(await signaturesOn(list, "secondHousing")).toEqual({
      signed: ["Petugas planner", "Petugas secondPlanner"],
      missing: ["1 MANAGER"],
      standing: "SOUGHT",
      allowed: true,
    });
    expect(await approve(desk, "housing", list)).toMatchObject({ ok: false, error: { code: "SELF_APPROVAL" } });
    expect(granted(await approve(desk, "secondHousing", list))).toMatchObject({ commitments: 1, missing: [] });
    expect(await stateOf(list)).toEqual({ state: "APPROVED", aid: 1 });
  });

  it("wants no third planner", async () => {
    const list = await listOf("large");
    granted(await approve(desk, "planner", list));
    granted(await approve(desk, "secondPlanner", list));
    await desk.owner.query("UPDATE proposal_signature SET signed_by_id = gen_random_uuid() WHERE signed_by_id = $1", [
      desk.as("planner").actor.userId,
    ]);
    expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "SIGNATURES_ENOUGH" } });
  });

  it("has to be signed again once its owner or its flags have changed", async () => {
    const list = await listOf("large");
    granted(await approve(desk, "planner", list));
    const version = await versionOf(desk, list);
    granted(await returnProposal(desk.as("planner"), { proposalId: list, version, reason: "Lengkapi NIK" }));
    granted(await submitProposal(desk.as("housing"), { proposalId: list, version: await versionOf(desk, list) }));
    await desk.owner.query("UPDATE proposal SET state = 'UNDER_REVIEW' WHERE id = $1", [list]);
    expect(await signaturesOn(list)).toEqual({
      signed: ["Petugas planner (lapsed)"],
      missing: ["2 PLANNER", "1 MANAGER"],
      standing: "SOUGHT",
      allowed: true,
    });
    granted(await approve(desk, "planner", list));
    expect((await signaturesOn(list)).missing).toEqual(["1 PLANNER", "1 MANAGER"]);
  });

  it("loses a signature when a screening finds something new, without anybody touching the list", async () => {
    const list = await listOf("large");
    granted(await approve(desk, "planner", list));
    await desk.owner.query(
      `UPDATE person_record SET dukcapil_matched = false WHERE person_id IN (SELECT person_id FROM candidate WHERE proposal_id = $1)`,
      [list],
    );
    await rescreen(desk, list);
    expect((await signaturesOn(list)).signed).toEqual(["Petugas planner (lapsed)"]);
  });
});

describe("overrides", () => {
  it("on a list of Baznas ask for a planner besides, who did not keep them", async () => {
    const [family] = await registerFamilies(desk, {});
    if (!family) throw new Error("a family wanted");
    const first = await listUnderReview(desk, "housing", { programmeId: programmes.small, rows: [rowFor(family)] });
    granted(await approve(desk, "planner", first));
    const list = await listUnderReview(desk, "baznas", { programmeId: programmes.baznas, rows: [rowFor(family)] });
    granted(await decideAll(desk, "planner", list, { reason: "Roboh diterjang rob" }));
    expect(await toldOf(list)).toEqual(["proposal-ready Petugas secondBaznas", "proposal-ready Petugas secondPlanner"]);
    expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "KEEPER_APPROVAL" } });
    expect(granted(await approve(desk, "secondPlanner", list)).missing).toMatchObject([{ role: "BAZNAS_OFFICER" }]);
    expect(granted(await approve(desk, "secondBaznas", list)).commitments).toBe(1);
  });
});

describe("at the same moment", () => {
  it("the last two signatures approve the list once", async () => {
    const list = await listOf("large");
    granted(await approve(desk, "planner", list));
    const version = await versionOf(desk, list);
    const answers = await Promise.all(
      (["secondPlanner", "secondHousing"] as const).map((by) => approve(desk, by, list, { version })),
    );
    expect(answers.map((answer) => granted(answer).commitments).toSorted()).toEqual([0, 1]);
    expect(await stateOf(list)).toEqual({ state: "APPROVED", aid: 1 });
  });

  it("one person signs once", async () => {
    const list = await listOf("large");
    const version = await versionOf(desk, list);
    const answers = await Promise.all([1, 2, 3].map(() => approve(desk, "planner", list, { version })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await signaturesOn(list)).signed).toEqual(["Petugas planner"]);
  });
});

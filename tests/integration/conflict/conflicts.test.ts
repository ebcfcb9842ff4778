import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returnProposal } from "#application/approval/return-proposal.ts";
import { takeProposal } from "#application/approval/take-proposal.ts";
import { undoDecisions } from "#application/approval/undo-decisions.ts";
import { type DecideConflictInput, decideConflict } from "#application/conflict/decide-conflict.ts";
import { type Conflicts, getConflicts, type OpenedConflict } from "#application/conflict/get-conflicts.ts";
import { withdrawProposal } from "#application/proposal/withdraw-proposal.ts";
import type { Household } from "#domain/register/household.ts";
import type { ConflictChoice } from "#domain/screening/conflict.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import {
  approve,
  codesOf,
  decideAll,
  flagsOf,
  insertProgramme,
  rescreen,
  submitList,
  versionOf,
} from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let programmes: { housing: string; baznas: string };

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  programmes = {
    housing: await insertProgramme(desk, "housing", { budget: 100_000_000n }),
    baznas: await insertProgramme(desk, "baznas", {
      fund: "INFAK_TIED",
      fundPurpose: "house",
      amount: 25_000_000n,
      from: "2027-04-01",
      to: "2027-12-31",
      criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
    }),
  };
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

type Lists = { housing: string; baznas: string; family: Household };

/** A family that the housing office and Baznas ask for, each on a list of its own that has been handed in. */
async function conflictingLists(): Promise<Lists> {
  const [family] = await registerFamilies(desk, {});
  if (!family) throw new Error("a family wanted");
  const rows = [rowFor(family)];
  const housing = await submitList(desk, "housing", { programmeId: programmes.housing, rows, title: "Rumah Perkim" });
  const baznas = await submitList(desk, "baznas", { programmeId: programmes.baznas, rows, title: "Rumah Baznas" });
  await rescreen(desk, housing);
  return { housing, baznas, family };
}

async function conflictsOf(by: DeskUser, lists: Pick<Lists, "housing">): Promise<Conflicts> {
  return granted(await getConflicts(desk.as(by), { proposalId: lists.housing }));
}

async function opened(lists: Lists, by: DeskUser = "planner"): Promise<OpenedConflict> {
  const { opened: conflict } = await conflictsOf(by, lists);
  if (conflict?.sides.some(({ list }) => list.id === lists.housing) !== true)
    throw new Error("no such conflict is open");
  return conflict;
}

const HOUSING: ConflictChoice = { kind: "SERVES", side: 0 };
const BAZNAS: ConflictChoice = { kind: "SERVES", side: 1 };
const REASON = "Infaknya terikat untuk rumah.";

function inputFor({ sides }: OpenedConflict, choice: ConflictChoice, reason = REASON): DecideConflictInput {
  const [first, second] = sides.map(({ list, flagId, evidenceHash, decision }) => ({
    proposalId: list.id,
    flag: { id: flagId, evidenceHash, decisionId: decision?.id ?? null },
  }));
  if (!first || !second) throw new Error("two sides wanted");
  return { sides: [first, second], choice, reason };
}

async function decide(lists: Lists, choice: ConflictChoice, by: DeskUser = "planner") {
  return decideConflict(desk.as(by), inputFor(await opened(lists), choice));
}

async function rowsOf(proposalId: string) {
  const { rows } = await desk.owner.query<{
    row: number;
    state: string;
    reason: string | null;
    offered: string | null;
  }>(
    `SELECT row, state, removed_reason AS reason, offered_household_id AS offered FROM candidate
     WHERE proposal_id = $1 ORDER BY row`,
    [proposalId],
  );
  return rows;
}

async function stateOf(proposalId: string): Promise<string | undefined> {
  const { rows } = await desk.owner.query<{ state: string }>("SELECT state FROM proposal WHERE id = $1", [proposalId]);
  return rows[0]?.state;
}

describe("two lists under way that ask for one family", () => {
  it("stand beside each other with what each gives, and the facts that speak for one", async () => {
    const conflict = await opened(await conflictingLists());
    expect(conflict).toMatchObject({ need: "house", status: "OPEN", severity: "review", isProposer: false });
    expect(conflict.sides).toMatchObject([
      { owner: { code: "PERKIM" }, row: 1, money: { amount: 20_000_000n, tiedTo: null, left: 100_000_000n } },
      { owner: { code: "BAZNAS" }, row: 1, money: { amount: 25_000_000n, tiedTo: "house", left: null } },
    ]);
    expect(conflict.sides.map(({ criteria: { fulfilled, total } }) => [fulfilled, total])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(conflict.suggestion).toMatchObject({ side: 1, reasons: ["TIED_MONEY"] });
  });

  it("are read by planners alone, and that they were is recorded on both lists", async () => {
    const lists = await conflictingLists();
    for (const user of ["housing", "baznas", "inspector", "leader", "verifier", "administrator"] as const) {
      expect(await getConflicts(desk.as(user), {})).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
    }
    await opened(lists, "secondPlanner");
    const { rows } = await desk.owner.query(
      "SELECT subject_id AS id FROM audit_event WHERE type = 'proposal.read' AND actor_id = $1 AND subject_id IN ($2, $3)",
      [desk.as("secondPlanner").actor.userId, lists.housing, lists.baznas],
    );
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([lists.housing, lists.baznas]));
  });
});

describe("deciding who serves", () => {
  it("takes both lists, removes the other's row with the reason, and leaves nothing owed on either", async () => {
    const lists = await conflictingLists();
    const before = [await versionOf(desk, lists.housing), await versionOf(desk, lists.baznas)];
    granted(await decide(lists, BAZNAS));
    expect(await rowsOf(lists.housing)).toMatchObject([{ state: "REMOVED", reason: REASON }]);
    expect(await rowsOf(lists.baznas)).toMatchObject([{ state: "LISTED", reason: null }]);
    expect([await codesOf(desk, lists.housing), await codesOf(desk, lists.baznas)]).toEqual([[], []]);
    expect([await stateOf(lists.housing), await stateOf(lists.baznas)]).toEqual(["UNDER_REVIEW", "UNDER_REVIEW"]);
    const after = [await versionOf(desk, lists.housing), await versionOf(desk, lists.baznas)];
    expect(after.map((version, index) => version - (before[index] ?? 0))).toEqual([2, 2]);
    granted(await approve(desk, "secondBaznas", lists.baznas));
  });

  it("offers the owner of the row that leaves a family in its place", async () => {
    const [waiting] = await registerFamilies(desk, { decile: 1 });
    const lists = await conflictingLists();
    granted(await decide(lists, BAZNAS));
    expect(waiting).toBeDefined();
    expect((await rowsOf(lists.housing))[0]?.offered).not.toBeNull();
  });

  it("tells both owners", async () => {
    const lists = await conflictingLists();
    granted(await decide(lists, HOUSING));
    const { rows } = await desk.owner.query(
      `SELECT u.name, n.href, n.params->>'title' AS title FROM notice n JOIN app_user u ON u.id = n.user_id
       WHERE n.kind = 'conflict-decided' AND n.href IN ('/lists/' || $1, '/lists/' || $2) ORDER BY u.name`,
      [lists.housing, lists.baznas],
    );
    expect(rows).toEqual([
      { name: "Petugas baznas", href: `/lists/${lists.baznas}`, title: "Rumah Baznas" },
      { name: "Petugas housing", href: `/lists/${lists.housing}`, title: "Rumah Perkim" },
      { name: "Petugas secondBaznas", href: `/lists/${lists.baznas}`, title: "Rumah Baznas" },
      { name: "Petugas secondHousing", href: `/lists/${lists.housing}`, title: "Rumah Perkim" },
    ]);
  });

  it("lets a list that lies with its owner serve, but takes no row off it", async () => {
    const lists = await conflictingLists();
    const version = await versionOf(desk, lists.housing);
    granted(await returnProposal(desk.as("planner"), { proposalId: lists.housing, version, reason: "Lengkapi" }));
    expect(await decide(lists, BAZNAS)).toMatchObject({
      ok: false,
      error: { code: "CONFLICT_MOVED", params: { title: "Rumah Perkim", state: "RETURNED" } },
    });
    granted(await decide(lists, HOUSING));
    expect(await rowsOf(lists.baznas)).toMatchObject([{ state: "REMOVED" }]);
    expect(await codesOf(desk, lists.housing)).toEqual([]);
    expect(await stateOf(lists.housing)).toBe("RETURNED");
  });
});

describe("the other ways out", () => {
  it("keeps both with a reason, which a second person signs for on each list", async () => {
    const lists = await conflictingLists();
    granted(await decide(lists, { kind: "BOTH" }));
    const kept = [...(await flagsOf(desk, lists.housing)), ...(await flagsOf(desk, lists.baznas))];
    expect(kept.filter(({ code }) => code === "OVERLAP_PENDING").map(({ decisionId }) => decisionId !== null)).toEqual([
      true,
      true,
    ]);
    expect(await approve(desk, "planner", lists.housing)).toMatchObject({
      ok: false,
      error: { code: "KEEPER_APPROVAL" },
    });
    granted(await approve(desk, "secondPlanner", lists.housing));
  });

  it("asks for a visit first: both rows wait for one errand to the family", async () => {
    const lists = await conflictingLists();
    granted(await decide(lists, { kind: "VISIT" }));
    const { rows } = await desk.owner.query(
      "SELECT proposal_id AS id, state FROM verification WHERE household_id = $1 ORDER BY proposal_id",
      [lists.family.id],
    );
    expect(rows).toEqual([lists.housing, lists.baznas].sort().map((id) => ({ id, state: "REQUESTED" })));
    const { queue } = await conflictsOf("planner", lists);
    expect(queue.filter(({ status }) => status === "WAITING")).toHaveLength(1);
  });

  it("takes a decision back on both lists at once, from either", async () => {
    for (const choice of [BAZNAS, { kind: "BOTH" }, { kind: "VISIT" }] as const) {
      const lists = await conflictingLists();
      const { batchId } = granted(await decide(lists, choice));
      granted(await undoDecisions(desk.as("planner"), { proposalId: lists.baznas, what: { batchId } }));
      expect(await rowsOf(lists.housing)).toMatchObject([{ state: "LISTED", reason: null }]);
      expect([await codesOf(desk, lists.housing), await codesOf(desk, lists.baznas)]).toEqual([
        ["1 OVERLAP_PENDING"],
        ["1 OVERLAP_PENDING"],
      ]);
      expect(await opened(lists)).toMatchObject({ status: "OPEN", step: null });
      granted(await decide(lists, HOUSING));
    }
  });
});

describe("what is refused", () => {
  const refused: [name: string, by: DeskUser, code: string][] = [
    ["the owner of one of the lists", "housing", "FORBIDDEN"],
    ["Baznas, which sees only its own", "baznas", "NOT_FOUND"],
    ["the inspector", "inspector", "FORBIDDEN"],
    ["an office that has no part in it", "social", "NOT_FOUND"],
  ];
  it.each(refused)("%s", async (_name, by, code) => {
    const lists = await conflictingLists();
    const result = await decideConflict(desk.as(by), inputFor(await opened(lists), HOUSING));
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(await rowsOf(lists.baznas)).toMatchObject([{ state: "LISTED" }]);
    granted(await decide(lists, HOUSING));
  });

  it("a planner who put one of the rows there", async () => {
    const lists = await conflictingLists();
    await desk.owner.query("UPDATE proposal SET submitted_by_id = $1 WHERE id = $2", [
      desk.as("planner").actor.userId,
      lists.housing,
    ]);
    expect(await opened(lists)).toMatchObject({ isProposer: true });
    expect(await decide(lists, BAZNAS)).toMatchObject({ ok: false, error: { code: "OWN_CONFLICT" } });
    granted(await decide(lists, BAZNAS, "secondPlanner"));
  });

  it("a decision without a reason", async () => {
    const lists = await conflictingLists();
    const input = inputFor(await opened(lists), BAZNAS, "  ");
    expect(await decideConflict(desk.as("planner"), input)).toMatchObject({
      ok: false,
      error: { code: "REASON_MISSING" },
    });
    granted(await decide(lists, BAZNAS));
  });

  it("flags of two families", async () => {
    const [one, other] = [await conflictingLists(), await conflictingLists()];
    const [first, second] = [inputFor(await opened(one), BAZNAS), inputFor(await opened(other), BAZNAS)];
    const mixed = { ...first, sides: [first.sides[0], second.sides[1]] } as const;
    expect(await decideConflict(desk.as("planner"), mixed)).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
    for (const lists of [one, other]) granted(await decide(lists, BAZNAS));
  });

  it("facts that changed since they were read", async () => {
    const lists = await conflictingLists();
    const input = inputFor(await opened(lists), BAZNAS);
    await desk.owner.query("UPDATE flag SET evidence_hash = 'changed' WHERE id = $1", [input.sides[1].flag.id]);
    expect(await decideConflict(desk.as("planner"), input)).toMatchObject({
      ok: false,
      error: { code: "FLAGS_CHANGED", params: { change: "FACTS", row: 1 } },
    });
    await rescreen(desk, lists.baznas);
    granted(await decide(lists, BAZNAS));
  });

  it("a list its owner took back meanwhile", async () => {
    const lists = await conflictingLists();
    const input = inputFor(await opened(lists), BAZNAS);
    const version = await versionOf(desk, lists.baznas);
    granted(await withdrawProposal(desk.as("baznas"), { proposalId: lists.baznas, version }));
    expect(await decideConflict(desk.as("planner"), input)).toMatchObject({
      ok: false,
      error: { code: "CONFLICT_MOVED", params: { title: "Rumah Baznas", state: "DRAFT" } },
    });
  });

  it("a decision on what another planner has just decided, which says who and what", async () => {
    const lists = await conflictingLists();
    const input = inputFor(await opened(lists), HOUSING);
    granted(await decideConflict(desk.as("secondPlanner"), { ...input, choice: BAZNAS }));
    expect(await decideConflict(desk.as("planner"), input)).toMatchObject({
      ok: false,
      error: { code: "FLAGS_CHANGED", params: { change: "DECIDED", by: "Petugas secondPlanner", kind: "REMOVED" } },
    });
    expect(await rowsOf(lists.baznas)).toMatchObject([{ state: "LISTED" }]);
  });
});

describe("two planners at once", () => {
  it("who decide differently: one wins, the other is told, and one row is left", async () => {
    for (let round = 0; round < 5; round++) {
      const lists = await conflictingLists();
      const input = inputFor(await opened(lists), HOUSING);
      const turned = { sides: [input.sides[1], input.sides[0]], reason: REASON, choice: HOUSING } as const;
      const results = await Promise.all([
        decideConflict(desk.as("planner"), input),
        decideConflict(desk.as("secondPlanner"), turned),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({
        error: { code: "FLAGS_CHANGED", params: { change: "DECIDED" } },
      });
      const states = [...(await rowsOf(lists.housing)), ...(await rowsOf(lists.baznas))].map(({ state }) => state);
      expect(states.sort()).toEqual(["LISTED", "REMOVED"]);
    }
  });

  it("one on this page and one at the desk of a list: the row is decided once", async () => {
    const lists = await conflictingLists();
    granted(await takeProposal(desk.as("planner"), { proposalId: lists.housing }));
    const input = inputFor(await opened(lists), HOUSING);
    const results = await Promise.all([
      decideConflict(desk.as("planner"), input),
      decideAll(desk, "secondPlanner", lists.housing, { kind: "REMOVED", reason: "Sudah dibantu" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

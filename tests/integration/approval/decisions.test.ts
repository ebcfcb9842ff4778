import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decideFlags } from "#application/approval/decide-flags.ts";
import { getReview } from "#application/approval/get-review.ts";
import { undoDecisions } from "#application/approval/undo-decisions.ts";
import { listAuditEvents } from "#application/audit/list-audit-events.ts";
import { acceptReplacements } from "#application/proposal/accept-replacements.ts";
import { getSuggestions } from "#application/proposal/get-suggestions.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import {
  approve,
  codesOf,
  decideAll,
  flagsOf,
  insertProgramme,
  listUnderReview,
  owedFlagsOf,
  rescreen,
  submitList,
  versionOf,
} from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;
let programmeId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  programmeId = await insertProgramme(desk, "housing", {
    criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
  });
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

/** Two families of decile 4 on a list for deciles 1 and 2, and one without a doubt. */
async function listOfThree(): Promise<string> {
  const families = await registerFamilies(desk, { decile: 4 }, { decile: 4 }, {});
  return listUnderReview(desk, "housing", { programmeId, rows: families.map((one) => rowFor(one)) });
}

async function statesOf(proposalId: string): Promise<string[]> {
  const { rows } = await desk.owner.query<{ state: string }>(
    "SELECT state FROM candidate WHERE proposal_id = $1 ORDER BY row",
    [proposalId],
  );
  return rows.map(({ state }) => state);
}

describe("flags of a list", () => {
  it("are stored with their evidence and the policy they were raised under", async () => {
    const [flag] = await owedFlagsOf(desk, await listOfThree());
    expect(flag).toMatchObject({ row: 1, code: "TARGET_DECILE", severity: "review", evidence: { decile: 4 } });
  });

  it("reopen when the facts behind them change, and only then", async () => {
    const list = await listOfThree();
    granted(await decideAll(desk, "planner", list));
    await rescreen(desk, list);
    expect(await standing(list)).toEqual(["holds", "holds"]);
    await desk.owner.query(
      `UPDATE household_record SET decile = 3 WHERE household_id =
         (SELECT household_id FROM candidate WHERE proposal_id = $1 AND row = 1)`,
      [list],
    );
    await rescreen(desk, list);
    expect(await standing(list)).toEqual(["outdated", "holds"]);
  });

  async function standing(list: string): Promise<string[]> {
    const { rows } = await desk.owner.query<{ standing: string }>(
      `SELECT CASE WHEN d.evidence_hash = f.evidence_hash THEN 'holds' ELSE 'outdated' END AS standing
       FROM decision d JOIN flag f ON f.id = d.flag_id JOIN candidate c ON c.id = f.candidate_id
       WHERE d.proposal_id = $1 AND d.undone_at IS NULL ORDER BY c.row`,
      [list],
    );
    return rows.map((row) => row.standing);
  }
});

describe("deciding", () => {
  it("keeps with a reason, and raises the version that is signed for", async () => {
    const list = await listOfThree();
    const before = await versionOf(desk, list);
    expect(granted(await decideAll(desk, "planner", list)).decided).toBe(2);
    expect(await versionOf(desk, list)).toBe(before + 1);
    expect(await codesOf(desk, list)).toEqual(["1 TARGET_DECILE", "2 TARGET_DECILE"]);
  });

  it("removes the row, which stays stored with its reason", async () => {
    const list = await listOfThree();
    granted(await decideAll(desk, "planner", list, { kind: "REMOVED", reason: "Desil 4" }));
    expect(await statesOf(list)).toEqual(["REMOVED", "REMOVED", "LISTED"]);
    expect(await codesOf(desk, list)).toEqual([]);
    const { rows } = await desk.owner.query("SELECT removed_reason FROM candidate WHERE proposal_id = $1 AND row = 1", [
      list,
    ]);
    expect(rows).toEqual([{ removed_reason: "Desil 4" }]);
  });

  const refused: [name: string, by: DeskUser, input: Parameters<typeof decideAll>[3], code: string][] = [
    ["keeping without a reason", "planner", { reason: "  " }, "REASON_MISSING"],
    ["removing without a reason", "planner", { kind: "REMOVED", reason: "" }, "REASON_MISSING"],
    ["asking for a visit without saying what about", "planner", { kind: "VERIFY", reason: " " }, "REASON_MISSING"],
    ["deciding nothing", "planner", { code: "TARGET_AREA" }, "NOTHING_TO_DECIDE"],
    ["the owner's own officer", "housing", {}, "FORBIDDEN"],
    ["somebody else's officer, who is not told that it exists", "social", {}, "NOT_FOUND"],
    ["the inspector", "inspector", {}, "FORBIDDEN"],
  ];
  it.each(refused)("refuses %s", async (_name, by, input, code) => {
    const result = await decideAll(desk, by, await listOfThree(), input);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it("refuses while the list is not under review", async () => {
    const [one] = await registerFamilies(desk, { decile: 4 });
    const list = await submitList(desk, "housing", { programmeId, rows: one ? [rowFor(one)] : [] });
    expect(await decideAll(desk, "planner", list)).toMatchObject({
      ok: false,
      error: { code: "WRONG_STATE", params: { state: "SUBMITTED", step: "decide" } },
    });
  });

  it("keeps no row twice on a list: absolute flags only let it go", async () => {
    const [one] = await registerFamilies(desk, {});
    const rows = one ? [rowFor(one), rowFor(one)] : [];
    const list = await listUnderReview(desk, "housing", { programmeId, rows });
    expect(await codesOf(desk, list)).toEqual(["2 DUPLICATE_IN_LIST"]);
    expect(await decideAll(desk, "planner", list)).toMatchObject({
      ok: false,
      error: { code: "DECISION_NOT_PERMITTED", params: { code: "DUPLICATE_IN_LIST", kind: "KEPT" } },
    });
  });
});

describe("deciding on what is no longer so", () => {
  const seenBefore = async (list: string) =>
    (await owedFlagsOf(desk, list)).map(({ id, evidenceHash, decisionId }) => ({ id, evidenceHash, decisionId }));
  const keep = (list: string, flags: Awaited<ReturnType<typeof seenBefore>>, by: DeskUser = "planner") =>
    decideFlags(desk.as(by), { proposalId: list, flags, kind: "KEPT", reason: "Roboh", offerReplacement: false });

  it("says who decided meanwhile, and how", async () => {
    const list = await listOfThree();
    const seen = await seenBefore(list);
    granted(await keep(list, seen, "secondPlanner"));
    expect(await keep(list, seen)).toMatchObject({
      ok: false,
      error: {
        code: "FLAGS_CHANGED",
        params: { count: 2, change: "DECIDED", row: 1, by: "Petugas secondPlanner", kind: "KEPT" },
      },
    });
  });

  it("says who removed the row meanwhile", async () => {
    const list = await listOfThree();
    const seen = await seenBefore(list);
    granted(await decideAll(desk, "secondPlanner", list, { kind: "REMOVED" }));
    expect(await keep(list, seen)).toMatchObject({
      ok: false,
      error: { params: { count: 2, change: "DECIDED", row: 1, by: "Petugas secondPlanner", kind: "REMOVED" } },
    });
  });

  it("says that the facts changed", async () => {
    const list = await listOfThree();
    const [first] = await seenBefore(list);
    const seen = first ? [{ ...first, evidenceHash: "of-yesterday" }] : [];
    expect(await keep(list, seen)).toMatchObject({ ok: false, error: { params: { change: "FACTS", row: 1 } } });
  });
});

describe("undoing", () => {
  it("takes back a step with all its flags: rows stand on the list again", async () => {
    const list = await listOfThree();
    const { batchId } = granted(await decideAll(desk, "planner", list, { kind: "REMOVED" }));
    const undone = await undoDecisions(desk.as("secondPlanner"), { proposalId: list, what: { batchId } });
    expect(granted(undone).undone).toBe(2);
    expect(await statesOf(list)).toEqual(["LISTED", "LISTED", "LISTED"]);
    expect((await flagsOf(desk, list)).filter(({ decisionId }) => decisionId !== null)).toEqual([]);
    expect(await codesOf(desk, list)).toEqual(["1 TARGET_DECILE", "2 TARGET_DECILE"]);
  });

  it("takes back one decision of a step and leaves the others", async () => {
    const list = await listOfThree();
    granted(await decideAll(desk, "planner", list));
    const [first] = await owedFlagsOf(desk, list);
    granted(
      await undoDecisions(desk.as("planner"), { proposalId: list, what: { decisionId: first?.decisionId ?? "" } }),
    );
    expect((await owedFlagsOf(desk, list)).map(({ decisionId }) => decisionId !== null)).toEqual([false, true]);
  });

  it("happens once", async () => {
    const list = await listOfThree();
    const { batchId } = granted(await decideAll(desk, "planner", list));
    granted(await undoDecisions(desk.as("planner"), { proposalId: list, what: { batchId } }));
    const again = await undoDecisions(desk.as("planner"), { proposalId: list, what: { batchId } });
    expect(again).toMatchObject({ ok: false, error: { code: "NOTHING_TO_UNDO" } });
  });
});

describe("a replacement", () => {
  const teluk = { villageCode: "61.11.02.2001" };

  async function removedWithOffer() {
    const [leaving, waiting] = await registerFamilies(desk, { ...teluk, decile: 4 }, { ...teluk, decile: 2 });
    const rows = leaving ? [rowFor(leaving, { village: "Teluk Melano", district: "Simpang Hilir" })] : [];
    const list = await listUnderReview(desk, "housing", { programmeId, rows });
    const { batchId } = granted(await decideAll(desk, "planner", list, { kind: "REMOVED", offerReplacement: true }));
    const { rows: offers } = await desk.owner.query<{ id: string; offered: string }>(
      "SELECT id, offered_household_id AS offered FROM candidate WHERE proposal_id = $1 AND row = 1",
      [list],
    );
    return { list, batchId, waiting, offer: offers[0] };
  }

  it("is offered from the same village", async () => {
    const { offer, waiting } = await removedWithOffer();
    expect(offer?.offered).toBe(waiting?.id);
  });

  it("taken by the owner keeps the removed row away", async () => {
    const { list, batchId, offer, waiting } = await removedWithOffer();
    const replacements = [
      { candidateId: offer?.id ?? "", householdId: waiting?.id ?? "", personId: waiting?.members[0]?.id ?? "" },
    ];
    const version = await versionOf(desk, list);
    const taken = await acceptReplacements(desk.as("housing"), { proposalId: list, version, replacements });
    expect(taken).toMatchObject({ ok: true, value: { replaced: 1 } });
    expect(await statesOf(list)).toEqual(["REMOVED", "LISTED"]);
    const undone = await undoDecisions(desk.as("planner"), { proposalId: list, what: { batchId } });
    expect(undone).toMatchObject({ ok: false, error: { code: "REPLACEMENT_TAKEN" } });
  });

  const LATER = new Date("2026-11-24T04:00:00Z");

  /** A list of Baznas, its one row outside the deciles, and two families that could come in. */
  async function baznasList(handIn: typeof submitList = listUnderReview) {
    const funded = await insertProgramme(desk, "baznas", {
      code: `BAZNAS-${newId().slice(-12).toUpperCase()}`,
      fund: "INFAK_FREE",
      criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
    });
    const [leaving, ...waiting] = await registerFamilies(desk, { ...teluk, decile: 4 }, teluk, teluk);
    const rows = leaving ? [rowFor(leaving, { village: "Teluk Melano", district: "Simpang Hilir" })] : [];
    const list = await handIn(desk, "baznas", { programmeId: funded, rows });
    const { rows: candidates } = await desk.owner.query<{ id: string }>(
      "SELECT id FROM candidate WHERE proposal_id = $1",
      [list],
    );
    const replacements = waiting.map(({ id, members }) => ({
      candidateId: candidates[0]?.id ?? "",
      householdId: id,
      personId: members[0]?.id ?? "",
    }));
    return { list, replacements };
  }

  async function take(
    by: DeskUser,
    list: string,
    replacements: Parameters<typeof acceptReplacements>[1]["replacements"],
  ) {
    return acceptReplacements(desk.as(by, LATER), {
      proposalId: list,
      version: await versionOf(desk, list),
      replacements,
    });
  }

  it("takes one place only, however often it is asked for", async () => {
    const { list, replacements } = await baznasList();
    expect(granted(await take("baznas", list, replacements))).toMatchObject({ replaced: 1, skipped: 1 });
    expect(await statesOf(list)).toEqual(["REMOVED", "LISTED"]);
    const { rows } = await desk.owner.query<{ id: string }>(
      "SELECT id FROM candidate WHERE proposal_id = $1 AND state = 'LISTED'",
      [list],
    );
    const clean = replacements.slice(1).map((one) => ({ ...one, candidateId: rows[0]?.id ?? "" }));
    expect(await take("baznas", list, clean)).toMatchObject({ ok: false, error: { code: "NOBODY_WAITS" } });
  });

  it("is taken while nobody has begun the review, and only for a row that a flag speaks against", async () => {
    const { list, replacements } = await baznasList(submitList);
    expect(granted(await take("baznas", list, replacements))).toMatchObject({ replaced: 1, skipped: 1 });
    expect(await statesOf(list)).toEqual(["REMOVED", "LISTED"]);
    const { rows } = await desk.owner.query<{ id: string; state: string }>(
      "SELECT c.id, p.state FROM candidate c JOIN proposal p ON p.id = c.proposal_id WHERE p.id = $1 AND c.state = 'LISTED'",
      [list],
    );
    expect(rows).toMatchObject([{ state: "SUBMITTED" }]);
    const clean = replacements.slice(1).map((one) => ({ ...one, candidateId: rows[0]?.id ?? "" }));
    expect(await take("baznas", list, clean)).toMatchObject({ ok: false, error: { code: "NOBODY_WAITS" } });
  });

  it("is proposed by whoever lets it in, who then does not approve the list", async () => {
    const { list, replacements } = await baznasList();
    granted(await take("secondBaznas", list, replacements));
    expect(await owedFlagsOf(desk, list)).toEqual([]);
    expect(await approve(desk, "secondBaznas", list)).toMatchObject({ ok: false, error: { code: "SELF_APPROVAL" } });
    const { rows } = await desk.owner.query<{ state: string }>("SELECT state FROM proposal WHERE id = $1", [list]);
    expect(rows).toEqual([{ state: "UNDER_REVIEW" }]);
  });

  it("let in by whoever handed the list in is approved by another", async () => {
    const { list, replacements } = await baznasList();
    granted(await take("baznas", list, replacements));
    expect(granted(await approve(desk, "secondBaznas", list)).commitments).toBe(1);
  });

  it("is named to the owner on the record", async () => {
    const { list } = await baznasList();
    const { byRow } = granted(await getSuggestions(desk.as("baznas"), { proposalId: list }));
    expect(byRow.size).toBe(1);
    const { rows } = await desk.owner.query(
      "SELECT actor_id, detail FROM audit_event WHERE type = 'register.searched' AND subject_id = $1",
      [list],
    );
    expect(rows).toEqual([{ actor_id: desk.as("baznas").actor.userId, detail: { suggested: 1, offered: 0 } }]);
  });

  it("is withdrawn with the decision", async () => {
    const { list, batchId } = await removedWithOffer();
    granted(await undoDecisions(desk.as("planner"), { proposalId: list, what: { batchId } }));
    const { rows } = await desk.owner.query("SELECT offered_household_id FROM candidate WHERE proposal_id = $1", [
      list,
    ]);
    expect(rows).toEqual([{ offered_household_id: null }]);
  });
});

it("a flag named twice is decided once", async () => {
  const [flag] = await owedFlagsOf(desk, await listOfThree());
  if (!flag) throw new Error("a flag wanted");
  const { rows } = await desk.owner.query<{ list: string }>("SELECT proposal_id AS list FROM flag WHERE id = $1", [
    flag.id,
  ]);
  const seen = { id: flag.id, evidenceHash: flag.evidenceHash, decisionId: null };
  const input = { kind: "KEPT", reason: "Roboh", offerReplacement: false, flags: [seen, seen] } as const;
  const decided = await decideFlags(desk.as("planner"), { proposalId: rows[0]?.list ?? "", ...input });
  expect(decided).toMatchObject({ ok: true, value: { decided: 1 } });
});

describe("the reason of a decision", () => {
  it("is read in the trail by whoever reads lists, not by an administrator", async () => {
    const list = await listOfThree();
    granted(await decideAll(desk, "planner", list, { reason: "Pak Samsudin sakit keras" }));
    const reasonFor = async (user: DeskUser) => {
      const { events } = granted(await listAuditEvents(desk.as(user), { page: 1, group: "flag" }));
      return events.find(({ subjectId }) => subjectId === list)?.detail.reason;
    };
    expect(await reasonFor("inspector")).toBe("Pak Samsudin sakit keras");
    expect(await reasonFor("administrator")).toBe("…");
  });
});

describe("who is told", () => {
  const noticesOf = async (user: DeskUser, kind: string, href: string) => {
    const { rows } = await desk.owner.query<{ params: Record<string, unknown> }>(
      "SELECT params FROM notice WHERE user_id = $1 AND kind = $2 AND href = $3",
      [desk.as(user).actor.userId, kind, href],
    );
    return rows.map(({ params }) => params);
  };

  it("the owner gets one notice for many decisions", async () => {
    const list = await listOfThree();
    for (const flag of await owedFlagsOf(desk, list)) {
      const { id, evidenceHash, decisionId } = flag;
      const seen = [{ id, evidenceHash, decisionId }];
      const input = { proposalId: list, flags: seen, kind: "KEPT", reason: "Roboh", offerReplacement: false } as const;
      granted(await decideFlags(desk.as("planner"), input));
    }
    expect(await noticesOf("housing", "flags-decided", `/lists/${list}`)).toEqual([
      { title: "Daftar rumah", count: 2 },
    ]);
  });

  it("another planner is told once all is decided, not before", async () => {
    const list = await listOfThree();
    const [first] = await owedFlagsOf(desk, list);
    const { id = "", evidenceHash = "" } = first ?? {};
    const input = { proposalId: list, kind: "KEPT", reason: "Roboh", offerReplacement: false } as const;
    granted(await decideFlags(desk.as("planner"), { ...input, flags: [{ id, evidenceHash, decisionId: null }] }));
    expect(await noticesOf("secondPlanner", "proposal-ready", `/review/${list}`)).toEqual([]);
    granted(await decideAll(desk, "planner", list));
    expect(await noticesOf("secondPlanner", "proposal-ready", `/review/${list}`)).toEqual([{ title: "Daftar rumah" }]);
  });
});

describe("the steps of deciding", () => {
  it("of many flags are one, which names its first rows and says how many there are", async () => {
    const families = await registerFamilies(desk, ...Array.from({ length: 14 }, () => ({ decile: 4 })));
    const list = await listUnderReview(desk, "housing", { programmeId, rows: families.map((one) => rowFor(one)) });
    const { batchId } = granted(await decideAll(desk, "planner", list, { reason: "Desil 4, rumahnya roboh" }));
    const stepsFor = async (who: DeskUser) => granted(await getReview(desk.as(who), { proposalId: list })).steps;
    expect(await stepsFor("planner")).toMatchObject([
      { batchId, kind: "KEPT", reason: "Desil 4, rumahnya roboh", flags: 14, rowCount: 14, own: true, undone: null },
    ]);
    const [step] = await stepsFor("secondPlanner");
    expect(step).toMatchObject({ by: "Petugas planner", own: false, rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
    granted(await undoDecisions(desk.as("secondPlanner"), { proposalId: list, what: { batchId } }));
    expect(await stepsFor("planner")).toMatchObject([{ batchId, undone: { by: "Petugas secondPlanner", own: false } }]);
  });

  it("decided again by another are not taken back but changed: by whom, to what, in which step", async () => {
    const [one] = await registerFamilies(desk, { decile: 4 });
    const list = await listUnderReview(desk, "housing", { programmeId, rows: one ? [rowFor(one)] : [] });
    const { batchId } = granted(await decideAll(desk, "planner", list, { kind: "VERIFY" }));
    const standing = (await flagsOf(desk, list)).filter(({ decisionId }) => decisionId !== null);
    const flags = standing.map(({ id, evidenceHash, decisionId }) => ({ id, evidenceHash, decisionId }));
    const changed = { proposalId: list, flags, kind: "KEPT", reason: "Roboh", offerReplacement: false } as const;
    const later = granted(await decideFlags(desk.as("secondPlanner"), changed)).batchId;
    const { steps } = granted(await getReview(desk.as("planner"), { proposalId: list }));
    expect(steps).toMatchObject([
      { batchId: later, kind: "KEPT", by: "Petugas secondPlanner", undone: null },
      {
        batchId,
        kind: "VERIFY",
        undone: { by: "Petugas secondPlanner", own: false, into: { kind: "KEPT", batchId: later } },
      },
    ]);
    granted(await undoDecisions(desk.as("planner"), { proposalId: list, what: { batchId: later } }));
    const [last] = granted(await getReview(desk.as("planner"), { proposalId: list })).steps;
    expect(last).toMatchObject({ batchId: later, undone: { own: true, into: null } });
  });

  it("settle as many flags of a removed row as it had", async () => {
    const families = await registerFamilies(desk, { decile: 4 });
    const rows = [...families, ...families].map((one) => rowFor(one));
    const list = await listUnderReview(desk, "housing", { programmeId, rows });
    granted(await decideAll(desk, "planner", list, { kind: "REMOVED" }));
    const { queue } = granted(await getReview(desk.as("planner"), { proposalId: list }));
    const removed = queue.flatMap((part) => part.rows.map(({ row }) => [row.row, row.removal?.flags]));
    expect(removed).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returnProposal } from "#application/approval/return-proposal.ts";
import { takeProposal } from "#application/approval/take-proposal.ts";
import { undoDecisions } from "#application/approval/undo-decisions.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import {
  approve,
  decideAll,
  insertProgramme,
  listUnderReview,
  owedFlagsOf,
  versionOf,
} from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

/** `npm run soak` walks through all that requirement R7 asks for. */
const TURNS = process.env.SOAK === "1" ? 500 : 50;
const STEPS = 6;

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

type Answer = { ok: boolean };
type Person = "planner" | "secondPlanner";

/** What somebody may do to the list at any moment, on what they see of it then. */
const STEPS_OF: ((list: string, by: Person) => Promise<Answer>)[] = [
  (list, by) => decideAll(desk, by, list),
  (list, by) => decideAll(desk, by, list, { kind: "REMOVED" }),
  (list, by) => approve(desk, by, list),
  async (list, by) => {
    const decisionId = (await owedFlagsOf(desk, list)).find((flag) => flag.decisionId !== null)?.decisionId;
    return decisionId ? undoDecisions(desk.as(by), { proposalId: list, what: { decisionId } }) : { ok: false };
  },
  async (list, by) =>
    returnProposal(desk.as(by), { proposalId: list, version: await versionOf(desk, list), reason: "Lengkapi" }),
  async (list) => submitProposal(desk.as("housing"), { proposalId: list, version: await versionOf(desk, list) }),
  takeAnew,
];

function takeAnew(list: string, by: Person): Promise<Answer> {
  return takeProposal(desk.as(by), { proposalId: list });
}

/** Numbers that look drawn, and are the same at every run. */
function drawing(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Step = { step: (typeof STEPS_OF)[number]; by: Person; before: boolean };

const [keep, , sign] = STEPS_OF;

/** The straight way: one planner keeps what is asked, the other signs. */
const STRAIGHT: readonly Step[] = [keep, sign].flatMap((step, at) =>
  step ? [{ step, by: at === 0 ? "planner" : "secondPlanner", before: true } as const] : [],
);

function drawnSteps(seed: number): readonly Step[] {
  const draw = drawing(seed);
  return Array.from({ length: STEPS }, () => {
    const step = STEPS_OF[draw(STEPS_OF.length)] ?? takeAnew;
    return { step, by: draw(2) === 0 ? "planner" : "secondPlanner", before: draw(2) === 0 };
  });
}

async function walk(steps: readonly Step[]): Promise<{ list: string; decided: number }> {
  const families = await registerFamilies(desk, { decile: 4 }, { decile: 1 });
  const list = await listUnderReview(desk, "housing", { programmeId, rows: families.map((family) => rowFor(family)) });
  const running: Promise<Answer>[] = [];
  for (const { step, by, before } of steps) {
    const taken = step(list, by);
    running.push(taken);
    if (before) await taken;
  }
  await Promise.all(running);
  return { list, decided: await count("decision WHERE proposal_id = $1", list) };
}

async function count(sql: string, ...values: unknown[]): Promise<number> {
  const { rows } = await desk.owner.query<{ count: number }>(`SELECT count(*)::int FROM ${sql}`, values);
  return rows[0]?.count ?? -1;
}

describe("several people at one list", () => {
  it(
    `lose no decision, approve nothing undecided, and never sign for themselves (${TURNS} walks)`,
    async () => {
      for (let turn = 0; turn < TURNS; turn += 1) {
        const { list, decided } = await walk(turn === 0 ? STRAIGHT : drawnSteps(turn));
        const told = await count(
          "audit_event, LATERAL jsonb_each_text(detail->'codes') AS code(name, number) WHERE type = 'flag.decided' AND subject_id = $1",
          list,
        );
        expect(decided, `decisions of walk ${turn}`).toBe(told);
        const broken = await desk.owner.query(
          `SELECT p.id FROM proposal p WHERE p.id = $1 AND p.state = 'APPROVED' AND (
             p.approved_by_id = p.submitted_by_id
             OR EXISTS (SELECT FROM flag f WHERE f.proposal_id = p.id AND f.cleared_at IS NULL AND f.severity <> 'info'
               AND NOT EXISTS (SELECT FROM candidate c WHERE c.id = f.candidate_id AND c.state = 'REMOVED')
               AND NOT EXISTS (SELECT FROM decision d WHERE d.flag_id = f.id AND d.undone_at IS NULL
                 AND d.evidence_hash = f.evidence_hash AND d.kind = 'KEPT' AND d.decided_by_id <> p.approved_by_id)))`,
          [list],
        );
        expect(broken.rows, `walk ${turn}`).toEqual([]);
        expect(await count("assistance WHERE proposal_id = $1 AND state = 'COMMITTED'", list)).toBe(
          await count(
            "candidate c JOIN proposal p ON p.id = c.proposal_id WHERE p.id = $1 AND p.state = 'APPROVED' AND c.state = 'LISTED'",
            list,
          ),
        );
      }
      expect(await count("proposal WHERE state = 'APPROVED'"), "some walks end well").toBeGreaterThan(0);
      expect(await count("decision WHERE kind = 'KEPT'"), "and some keep a flag").toBeGreaterThan(0);
    },
    TURNS * 20_000,
  );
});

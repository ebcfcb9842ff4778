import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approveProposal } from "#application/approval/approve-proposal.ts";
import { decideFlags } from "#application/approval/decide-flags.ts";
import { returnProposal } from "#application/approval/return-proposal.ts";
import { revokeProposal } from "#application/approval/revoke-proposal.ts";
import { recordDelivery } from "#application/assistance/record-delivery.ts";
import { type Request, transactAsSystem } from "#application/context.ts";
import { forgetOldRequests } from "#application/forget-old-requests.ts";
import { proposePolicy } from "#application/policy/propose-policy.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import type { Household } from "#domain/register/household.ts";
import { PolicyEdit } from "#domain/screening/policy-edit.ts";
import { isoDate } from "#domain/shared/date.ts";
import { newId } from "#infrastructure/id.ts";
import { aidOf, approvedList } from "#tests/factories/approved-list.ts";
import { DESK_NOW, type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { insertProgramme, listUnderReview, owedFlagsOf, versionOf } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const TIMES = 50;

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

async function newFamily(decile = 1): Promise<Household> {
  const [family] = await registerFamilies(desk, { decile });
  if (!family) throw new Error("a family wanted");
  return family;
}

async function newList(decile?: number): Promise<string> {
  return listUnderReview(desk, "housing", { programmeId, rows: [rowFor(await newFamily(decile))] });
}

async function count(sql: string, ...values: unknown[]): Promise<number> {
  const { rows } = await desk.owner.query<{ count: number }>(`SELECT count(*)::int FROM ${sql}`, values);
  return rows[0]?.count ?? -1;
}

/** The same request, sent by one person fifty times at the same moment. */
async function sendMany<Answer>(by: DeskUser, send: (request: Request) => Promise<Answer>): Promise<Answer> {
  const once = { key: newId(), print: "what was sent" };
  const answers = await Promise.all(Array.from({ length: TIMES }, () => send({ ...desk.as(by), once })));
  const [first, ...others] = answers;
  if (!first) throw new Error("an answer wanted");
  for (const other of others) expect(other).toEqual(first);
  return first;
}

describe(`a request sent ${TIMES} times at once has one effect and equal answers`, () => {
  it("making a list and adding a row", async () => {
    const made = granted(
      await sendMany("housing", (request) => createProposal(request, { programmeId, title: "Sekali" })),
    );
    expect(await count("proposal WHERE title = 'Sekali'")).toBe(1);
    const rows = [rowFor(await newFamily())];
    const input = { proposalId: made.id, version: 1, rows, source: "FORM" as const };
    granted(await sendMany("housing", (request) => receiveRows(request, input)));
    expect(await count("candidate WHERE proposal_id = $1", made.id)).toBe(1);
    const version = await versionOf(desk, made.id);
    granted(await sendMany("housing", (request) => submitProposal(request, { proposalId: made.id, version })));
    expect(await count("audit_event WHERE type = 'proposal.submitted' AND subject_id = $1", made.id)).toBe(1);
  });

  it("deciding a flag", async () => {
    const list = await newList(4);
    const flags = (await owedFlagsOf(desk, list)).map(({ id, evidenceHash, decisionId }) => ({
      id,
      evidenceHash,
      decisionId,
    }));
    const input = { proposalId: list, flags, kind: "KEPT" as const, reason: "Roboh", offerReplacement: false };
    granted(await sendMany("planner", (request) => decideFlags(request, input)));
    expect(await count("decision WHERE proposal_id = $1", list)).toBe(1);
  });

  it("approving and revoking", async () => {
    const list = await newList();
    const input = { withoutWaiting: false, decreeNumber: null, decreeDate: null, password: null };
    const version = await versionOf(desk, list);
    granted(await sendMany("planner", (request) => approveProposal(request, { ...input, proposalId: list, version })));
    expect(await count("assistance WHERE proposal_id = $1", list)).toBe(1);
    const approved = { proposalId: list, version: await versionOf(desk, list), reason: "Salah lampiran" };
    expect(granted(await sendMany("planner", (request) => revokeProposal(request, approved)))).toEqual({ released: 1 });
  });

  it("returning", async () => {
    const list = await newList();
    const input = { proposalId: list, version: await versionOf(desk, list), reason: "Lengkapi NIK" };
    granted(await sendMany("planner", (request) => returnProposal(request, input)));
    expect(await count("audit_event WHERE type = 'proposal.returned' AND subject_id = $1", list)).toBe(1);
  });

  it("recording an instalment", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 10_000_000n });
    const [assistanceId] = await aidOf(desk, list);
    const input = { assistanceId, date: isoDate("2026-11-24"), amount: 1_000_000n, goods: null, proof: "BAST 1" };
    granted(await sendMany("housing", (request) => recordDelivery(request, input as never)));
    expect(await count("delivery WHERE assistance_id = $1", assistanceId)).toBe(1);
  });

  it("writing a policy", async () => {
    const edit = PolicyEdit.parse({ staleAfterMonths: 30 });
    const input = { effectiveFrom: isoDate("2026-11-24"), edit, note: "" };
    granted(await sendMany("planner", (request) => proposePolicy(request, input)));
    expect(await count("policy")).toBe(1);
  });

  it("a refusal too is given once and answered alike", async () => {
    const list = await newList();
    const answer = await sendMany("planner", (request) =>
      returnProposal(request, { proposalId: list, version: 1, reason: "Lama" }),
    );
    expect(answer).toMatchObject({ ok: false, error: { code: "STALE_LIST" } });
  });
});

describe("a key", () => {
  const once = { key: newId(), print: "one" };

  it("carries out one request only: with other contents it is refused", async () => {
    granted(await createProposal({ ...desk.as("housing"), once }, { programmeId, title: "Pertama" }));
    const other = await createProposal(
      { ...desk.as("housing"), once: { ...once, print: "two" } },
      { programmeId, title: "Kedua" },
    );
    expect(other).toMatchObject({ ok: false, error: { code: "KEY_REUSED" } });
    expect(await count("proposal WHERE title = 'Kedua'")).toBe(0);
  });

  it("is one person's own", async () => {
    granted(await createProposal({ ...desk.as("secondHousing"), once }, { programmeId, title: "Orang lain" }));
    expect(await count("proposal WHERE title = 'Orang lain'")).toBe(1);
  });

  it("is forgotten after a day", async () => {
    const request = { actor: { regencyId: desk.regencyId }, requestId: newId() };
    const later = (hours: number) => new Date(DESK_NOW.getTime() + hours * 3_600_000);
    const before = await count("request_key");
    await transactAsSystem({ ...request, now: later(23) }, forgetOldRequests);
    expect(await count("request_key")).toBe(before);
    await transactAsSystem({ ...request, now: later(25) }, forgetOldRequests);
    expect(await count("request_key")).toBe(0);
  });
});

import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#infrastructure/id.ts";
import { createTestDatabase } from "#tests/setup/test-database.ts";
import { type AidInput, insertAid, type SeededRegency, seedRegency } from "./regency.ts";

let owner: Client;
let seeded: SeededRegency;
let householdId: string;

beforeAll(async () => {
  const database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  seeded = await seedRegency(owner);
  householdId = seeded.householdIds[0] ?? "";
});
afterAll(() => owner.end());

/** Runs in a transaction that is rolled back; the database's answer is its constraint's name, or null. */
async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  await owner.query("BEGIN");
  try {
    await work();
    return null;
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  } finally {
    await owner.query("ROLLBACK");
  }
}

describe("aid of one exclusion group never overlaps for one beneficiary", () => {
  const first = { window: "[2026-01-01,2036-12-31]" };
  const cases: [string, AidInput | Omit<AidInput, "householdId">, string | null][] = [
    ["the same window", {}, "assistance_no_overlap"],
    ["the last day of the cooling-off is still inside", { window: "[2036-12-31,2040-01-01]" }, "assistance_no_overlap"],
    ["the day after is free", { window: "[2037-01-01,2040-01-01]" }, null],
    ["an open end meets everything later", { window: "[2030-01-01,)" }, "assistance_no_overlap"],
    ["another group combines", { group: "TOILET" }, null],
    ["no group excludes nothing", { group: null }, null],
    ["cancelled aid counts nowhere", { state: "CANCELLED" }, null],
    ["delivered aid counts", { state: "DELIVERED" }, "assistance_no_overlap"],
    ["an override stands outside", { override: true }, null],
    ["loaded history is flagged, not constrained", { origin: "HISTORY" }, null],
  ];
  test.each(cases)("%s", async (_name, second, expected) => {
    const refusal = await refusalOf(async () => {
      await insertAid(owner, seeded, { householdId, ...first });
      await insertAid(owner, seeded, { householdId, ...second });
    });
    expect(refusal).toBe(expected);
  });

  test("another household is free", async () => {
    const refusal = await refusalOf(async () => {
      await insertAid(owner, seeded, { householdId });
      await insertAid(owner, seeded, { householdId: seeded.householdIds[1] ?? "" });
    });
    expect(refusal).toBe(null);
  });
});

describe("four eyes", () => {
  const [proposer, approver] = [0, 1] as const;

  async function insertList(): Promise<string> {
    const id = newId();
    await owner.query(
      `INSERT INTO proposal (regency_id, id, programme_id, owner_id, title, state, created_by_id, submitted_by_id)
       VALUES ($1, $2, $3, $4, 'Daftar', 'UNDER_REVIEW', $5, $5)`,
      [seeded.regencyId, id, seeded.programmeId, seeded.organisationId, seeded.planners[proposer]],
    );
    return id;
  }

  async function sign(listId: string, userId: string) {
    await owner.query(
      `INSERT INTO proposal_signature (regency_id, id, proposal_id, owner_id, version, facts_hash, signed_by_id, role, organisation_kind)
       VALUES ($1, $2, $3, $4, 1, 'h', $5, 'PLANNER', 'PLANNING')`,
      [seeded.regencyId, newId(), listId, seeded.organisationId, userId],
    );
  }

  async function approve(listId: string, userId: string) {
    await sign(listId, userId);
    await owner.query(`UPDATE proposal SET state = 'APPROVED', approved_by_id = $2 WHERE id = $1`, [listId, userId]);
  }

  async function keepFlag(listId: string, userId: string) {
    const flagId = newId();
    await owner.query(
      `INSERT INTO flag (regency_id, id, proposal_id, owner_id, code, severity, subject, evidence, evidence_hash, policy_version)
       VALUES ($1, $2, $3, $4, 'TARGET_DECILE', 'review', '', '{}', 'h', 0)`,
      [seeded.regencyId, flagId, listId, seeded.organisationId],
    );
    await owner.query(
      `INSERT INTO decision (regency_id, id, flag_id, proposal_id, owner_id, kind, reason, evidence_hash, batch_id, decided_by_id)
       VALUES ($1, $2, $3, $4, $5, 'KEPT', 'alasan', 'h', $2, $6)`,
      [seeded.regencyId, newId(), flagId, listId, seeded.organisationId, userId],
    );
  }

  test("whoever proposed a list does not approve it", async () => {
    expect(await refusalOf(async () => approve(await insertList(), seeded.planners[proposer]))).toBe(
      "proposal_four_eyes",
    );
    expect(await refusalOf(async () => approve(await insertList(), seeded.planners[approver]))).toBe(null);
  });

  test("whoever put a row on a list after it was handed in does not approve it", async () => {
    const signedAfter = (addedAt: string) =>
      refusalOf(async () => {
        const list = await insertList();
        await owner.query("UPDATE proposal SET submitted_at = '2026-11-24' WHERE id = $1", [list]);
        await owner.query(
          `INSERT INTO candidate (regency_id, id, proposal_id, owner_id, row, name, added_by_id, created_at)
           VALUES ($1, $2, $3, $4, 1, 'SAMSUDIN', $5, $6)`,
          [seeded.regencyId, newId(), list, seeded.organisationId, seeded.planners[approver], addedAt],
        );
        await approve(list, seeded.planners[approver]);
      });
    expect(await signedAfter("2026-11-25")).toBe("proposal_four_eyes");
    expect(await signedAfter("2026-11-23")).toBe(null);
  });

  test("whoever kept a flag does not sign it a second time", async () => {
    const signedBy = (keeper: number) =>
      refusalOf(async () => {
        const list = await insertList();
        await keepFlag(list, seeded.planners[keeper] ?? "");
        await approve(list, seeded.planners[approver]);
      });
    expect(await signedBy(approver)).toBe("proposal_second_signature");
    expect(await signedBy(proposer)).toBe(null);
  });

  test("nobody signs twice, and a signature that lapsed may be given again", async () => {
    const signedTwice = (between: string) =>
      refusalOf(async () => {
        const list = await insertList();
        await sign(list, seeded.planners[approver]);
        await owner.query(between);
        await sign(list, seeded.planners[approver]);
      });
    expect(await signedTwice("SELECT")).toBe("proposal_signature_one_a_person");
    expect(await signedTwice("UPDATE proposal_signature SET lapsed_at = now()")).toBe(null);
  });

  test("a list is approved by somebody who signed it, and over no signature of who has kept a flag since", async () => {
    const unsigned = await refusalOf(async () =>
      owner.query(`UPDATE proposal SET state = 'APPROVED', approved_by_id = $2 WHERE id = $1`, [
        await insertList(),
        seeded.planners[approver],
      ]),
    );
    expect(unsigned).toBe("proposal_approved_unsigned");
    const keptSince = await refusalOf(async () => {
      const list = await insertList();
      const another = newId();
      await sign(list, another);
      await keepFlag(list, another);
      await approve(list, seeded.planners[approver]);
    });
    expect(keptSince).toBe("proposal_second_signature");
  });

  test("a list is not approved by nobody", async () => {
    const refusal = await refusalOf(async () =>
      owner.query(`UPDATE proposal SET state = 'APPROVED' WHERE id = $1`, [await insertList()]),
    );
    expect(refusal).toBe("proposal_approved_by_someone");
  });

  test("a policy is confirmed by another planner", async () => {
    const confirmedBy = (userId: string) =>
      refusalOf(() =>
        owner.query(
          `INSERT INTO policy (regency_id, version, effective_from, body, proposed_by_id, confirmed_by_id)
           VALUES ($1, 1, '2026-01-01', '{}', $2, $3)`,
          [seeded.regencyId, seeded.planners[0], userId],
        ),
      );
    expect(await confirmedBy(seeded.planners[0])).toBe("policy_four_eyes");
    expect(await confirmedBy(seeded.planners[1])).toBe(null);
  });

  test("a kept flag wants a reason", async () => {
    const refusal = await refusalOf(async () => {
      const list = await insertList();
      await keepFlag(list, seeded.planners[0]);
      await owner.query(`UPDATE decision SET reason = '' WHERE proposal_id = $1`, [list]);
    });
    expect(refusal).toBe("decision_kept_reasoned");
  });
});

describe("deliveries never pass the commitment", () => {
  async function deliver(assistanceId: string, amount: number) {
    await owner.query(
      `INSERT INTO delivery (regency_id, id, assistance_id, owner_id, date, amount, recorded_by_id)
       VALUES ($1, $2, $3, $4, '2026-05-01', $5, $6)`,
      [seeded.regencyId, newId(), assistanceId, seeded.organisationId, amount, seeded.planners[0]],
    );
  }
  const cases: [string, number[], string | null][] = [
    ["in one go", [300_000], null],
    ["in instalments", [100_000, 100_000, 100_000], null],
    ["one rupiah too much", [100_000, 200_001], "delivery_within_commitment"],
    ["a negative amount", [-1], "delivery_amount_not_negative"],
  ];
  test.each(cases)("%s", async (_name, amounts, expected) => {
    const refusal = await refusalOf(async () => {
      const aid = await insertAid(owner, seeded, { householdId, amount: 300_000 });
      for (const amount of amounts) await deliver(aid, amount);
    });
    expect(refusal).toBe(expected);
  });
});

describe("what happened stays", () => {
  const event = () =>
    owner.query(
      `INSERT INTO audit_event (regency_id, id, at, type, subject_kind, detail, request_id)
       VALUES ($1, $2, now(), 'policy.proposed', 'policy', '{}', 'r')`,
      [seeded.regencyId, newId()],
    );
  const attempts: [string, string][] = [
    ["changed", `UPDATE audit_event SET type = 'x'`],
    ["deleted", `DELETE FROM audit_event`],
    ["emptied", `TRUNCATE audit_event`],
  ];
  test.each(attempts)("an audit event is not %s, not even by the owner", async (_name, sql) => {
    const refusal = await refusalOf(async () => {
      await event();
      await owner.query(sql);
    });
    expect(refusal).toBe("audit_event is append-only");
  });
});

test("a regency has one active release, and beside it one of the field", async () => {
  const insertRelease = (source: string) =>
    owner.query(
      `INSERT INTO release (regency_id, id, source, label, date, state) VALUES ($1, $2, $3, 'x', '2026-01-01', 'ACTIVE')`,
      [seeded.regencyId, newId(), source],
    );
  expect(await refusalOf(() => insertRelease("DTSEN"))).toBe("release_one_active");
  expect(await refusalOf(() => insertRelease("FIELD"))).toBe(null);
});

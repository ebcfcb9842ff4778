import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmPolicy } from "#application/policy/confirm-policy.ts";
import { proposePolicy } from "#application/policy/propose-policy.ts";
import { PolicyEdit } from "#domain/screening/policy-edit.ts";
import { isoDate } from "#domain/shared/date.ts";
import { hashPassword } from "#infrastructure/auth/password-hash.ts";
import { type Desk, openDesk } from "#tests/factories/desk.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import { approve, insertProgramme, listUnderReview } from "#tests/factories/lists.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const PASSWORD = "perahu-sampan-2026";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  await desk.owner.query("UPDATE app_user SET password_hash = $1", [await hashPassword(PASSWORD)]);
  const edit = PolicyEdit.parse({ passwordFrom: 100_000_000 });
  const proposal = { effectiveFrom: isoDate("2026-11-24"), edit, note: "Rapat koordinasi" };
  granted(await confirmPolicy(desk.as("secondPlanner"), granted(await proposePolicy(desk.as("planner"), proposal))));
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

let made = 0;

async function listOver(amount: bigint): Promise<string> {
  made += 1;
  const [family] = await registerFamilies(desk, {});
  if (!family) throw new Error("a family wanted");
  const programmeId = await insertProgramme(desk, "housing", { code: `PERKIM-${made}`, amount });
  return listUnderReview(desk, "housing", { programmeId, rows: [rowFor(family)] });
}

async function signaturesUnder(list: string): Promise<number> {
  const { rows } = await desk.owner.query("SELECT FROM proposal_signature WHERE proposal_id = $1", [list]);
  return rows.length;
}

describe("the password", () => {
  it("is not asked below the policy's sum", async () => {
    const list = await listOver(99_999_999n);
    expect(granted(await approve(desk, "planner", list)).commitments).toBe(1);
  });

  it("is asked from that sum on, and nothing is signed without it or with another", async () => {
    const list = await listOver(100_000_000n);
    expect(await approve(desk, "planner", list)).toMatchObject({ ok: false, error: { code: "PASSWORD_NEEDED" } });
    expect(await approve(desk, "planner", list, { password: "salah-sekali" })).toMatchObject({
      ok: false,
      error: { code: "PASSWORD_WRONG" },
    });
    expect(await signaturesUnder(list)).toBe(0);
    expect(granted(await approve(desk, "planner", list, { password: PASSWORD })).commitments).toBe(1);
  });

  it("is not guessed at: after some attempts the right one has to wait too", async () => {
    const list = await listOver(100_000_000n);
    const codes: (string | undefined)[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const answer = await approve(desk, "secondPlanner", list, { password: `tebakan-${attempt}` });
      codes.push(answer.ok ? undefined : answer.error.code);
    }
    expect(codes.at(0)).toBe("PASSWORD_WRONG");
    expect(codes.at(-1)).toBe("PASSWORD_THROTTLED");
    expect(await approve(desk, "secondPlanner", list, { password: PASSWORD })).toMatchObject({
      ok: false,
      error: { code: "PASSWORD_THROTTLED" },
    });
    expect(await signaturesUnder(list)).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cancelAssistance } from "#application/assistance/cancel-assistance.ts";
import { deliverList } from "#application/assistance/deliver-list.ts";
import { type DeliveryInput, recordDelivery } from "#application/assistance/record-delivery.ts";
import { takeBackDelivery } from "#application/assistance/take-back-delivery.ts";
import { isoDate } from "#domain/shared/date.ts";
import { rupiah } from "#domain/shared/money.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { aidOf, approvedList, stateOf } from "#tests/factories/approved-list.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const TODAY = isoDate("2026-11-24");

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const record = (assistanceId: string | undefined, fields: Partial<DeliveryInput> = {}, by: DeskUser = "housing") =>
  recordDelivery(desk.as(by), {
    assistanceId: assistanceId ?? newId(),
    date: TODAY,
    amount: rupiah(5_000_000),
    goods: null,
    proof: "BAST 1/2026",
    complete: false,
    ...fields,
  });

describe("a hand-over", () => {
  it("comes in instalments; the last one completes the aid, the last aid its list", async () => {
    const list = await approvedList(desk, { rows: 2, amount: 20_000_000n });
    const [first, second] = await aidOf(desk, list);
    expect(granted(await record(first))).toMatchObject({ state: "COMMITTED", listDelivered: false });
    expect(granted(await record(first, { amount: null }))).toMatchObject({ state: "DELIVERED", listDelivered: false });
    expect(await stateOf(desk, list)).toBe("APPROVED");
    expect(granted(await record(second, { amount: rupiah(20_000_000) }))).toMatchObject({
      state: "DELIVERED",
      listDelivered: true,
    });
    expect(await stateOf(desk, list)).toBe("DELIVERED");
  });

  it("of goods counts as complete when it is said to be", async () => {
    const list = await approvedList(desk, { rows: 1, amount: null });
    const [aid] = await aidOf(desk, list);
    const goods = { amount: null, goods: "Perahu 3 GT" };
    expect(granted(await record(aid, goods))).toMatchObject({ state: "COMMITTED" });
    expect(granted(await record(aid, { ...goods, complete: true }))).toMatchObject({ listDelivered: true });
  });

  it("never passes what was promised, lies in no future, and precedes no approval", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const [aid] = await aidOf(desk, list);
    expect(await record(aid, { amount: rupiah(20_000_001) })).toMatchObject({
      error: { code: "DELIVERY_TOO_MUCH", params: { left: 20_000_000 } },
    });
    expect(await record(aid, { date: isoDate("2026-11-25") })).toMatchObject({ error: { code: "DATE_IN_FUTURE" } });
    expect(await record(aid, { date: isoDate("2026-11-23") })).toMatchObject({
      error: { code: "DELIVERY_BEFORE_APPROVAL" },
    });
  });

  it("is refused in words when the database finds the sum passed", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const [aid] = await aidOf(desk, list);
    await desk.owner.query(
      "CREATE FUNCTION steal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.amount := NEW.amount * 9; RETURN NEW; END $$",
    );
    await desk.owner.query("CREATE TRIGGER a_thief BEFORE INSERT ON delivery FOR EACH ROW EXECUTE FUNCTION steal()");
    expect(await record(aid)).toEqual({ ok: false, error: { code: "DELIVERY_RACE" } });
    await desk.owner.query("DROP TRIGGER a_thief ON delivery");
    expect(granted(await record(aid, { amount: null }))).toMatchObject({ state: "DELIVERED" });
  });

  it("wins alone when two officers hand over the last of it at once", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const [aid] = await aidOf(desk, list);
    const whole = { amount: rupiah(20_000_000) };
    const answers = await Promise.all([record(aid, whole), record(aid, whole, "secondHousing")]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: "AID_DELIVERED" } });
  });

  it("goes to nobody who has died or moved away since", async () => {
    const list = await approvedList(desk, { rows: 2, amount: 20_000_000n });
    const [first, second] = await aidOf(desk, list);
    await desk.owner.query(
      "UPDATE person SET status = 'DECEASED' FROM assistance a WHERE a.id = $1 AND person.id = a.person_id",
      [first],
    );
    await desk.owner.query(
      "UPDATE household SET status = 'MOVED' FROM assistance a WHERE a.id = $1 AND household.id = a.household_id",
      [second],
    );
    expect(await record(first)).toMatchObject({ error: { code: "RECIPIENT_DECEASED" } });
    expect(await record(second)).toMatchObject({ error: { code: "RECIPIENT_MOVED" } });
  });

  it("is the owner's to record; others do not even learn of it", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const [aid] = await aidOf(desk, list);
    expect(await record(aid, {}, "social")).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await record(aid, {}, "verifier")).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await record(aid, {}, "planner")).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await record(newId())).toMatchObject({ error: { code: "NOT_FOUND" } });
  });

  it("is taken back: the aid is promised again and its list is under way", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const [aid] = await aidOf(desk, list);
    const { deliveryId } = granted(await record(aid, { amount: null }));
    expect(await stateOf(desk, list)).toBe("DELIVERED");
    expect(await takeBackDelivery(desk.as("social"), { deliveryId })).toMatchObject({ error: { code: "NOT_FOUND" } });
    granted(await takeBackDelivery(desk.as("housing"), { deliveryId }));
    expect(await stateOf(desk, list)).toBe("APPROVED");
    expect(granted(await record(aid, { amount: null }))).toMatchObject({ listDelivered: true });
  });

  it("is taken back once, also when two press at the same moment", async () => {
    const [aid] = await aidOf(desk, await approvedList(desk, { rows: 1, amount: 20_000_000n }));
    const { deliveryId } = granted(await record(aid));
    const both: DeskUser[] = ["housing", "secondHousing"];
    const answers = await Promise.all(both.map((user) => takeBackDelivery(desk.as(user), { deliveryId })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: "NOT_FOUND" } });
  });

  it("stands in the trail without a name", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const [aid] = await aidOf(desk, list);
    granted(await record(aid, { amount: null }));
    const { rows } = await desk.owner.query(
      "SELECT type, detail FROM audit_event WHERE subject_id IN ($1, $2) AND type ~ 'deliver' ORDER BY id",
      [aid, list],
    );
    expect(rows).toEqual([
      { type: "delivery.recorded", detail: expect.objectContaining({ amount: "20000000", state: "DELIVERED" }) },
      { type: "proposal.delivered", detail: { delivered: 1 } },
    ]);
  });
});

describe("a whole list", () => {
  it("is handed over in one step, but for those who have died", async () => {
    const list = await approvedList(desk, { rows: 3, amount: 20_000_000n });
    const [first, second] = await aidOf(desk, list);
    granted(await record(first));
    await desk.owner.query(
      "UPDATE person SET status = 'DECEASED' FROM assistance a WHERE a.id = $1 AND person.id = a.person_id",
      [second],
    );
    const whole = { proposalId: list, date: TODAY, goods: null, proof: "BAST 7/2026" };
    expect(granted(await deliverList(desk.as("housing"), whole))).toEqual({
      delivered: 2,
      left: [{ row: 2, name: expect.any(String), code: "RECIPIENT_DECEASED" }],
      listDelivered: false,
    });
    const { rows } = await desk.owner.query(
      `SELECT a.state, sum(d.amount)::text AS given FROM assistance a LEFT JOIN delivery d ON d.assistance_id = a.id
       WHERE a.proposal_id = $1 GROUP BY a.regency_id, a.id ORDER BY a.id`,
      [list],
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { state: "DELIVERED", given: "20000000" },
        { state: "DELIVERED", given: "20000000" },
        { state: "COMMITTED", given: null },
      ]),
    );
    expect(
      granted(
        await cancelAssistance(desk.as("housing"), { assistanceId: second ?? newId(), reason: "Meninggal, Agustus" }),
      ),
    ).toEqual({
      state: "CANCELLED",
      listDelivered: true,
    });
    expect(await deliverList(desk.as("housing"), whole)).toMatchObject({ error: { code: "NOTHING_TO_DELIVER" } });
  });

  it("without a sum needs its goods named", async () => {
    const list = await approvedList(desk, { rows: 2, amount: null });
    const whole = { proposalId: list, date: TODAY, proof: null };
    expect(await deliverList(desk.as("housing"), { ...whole, goods: null })).toMatchObject({
      error: { code: "DELIVERY_EMPTY" },
    });
    expect(granted(await deliverList(desk.as("housing"), { ...whole, goods: "Paket sembako" }))).toMatchObject({
      delivered: 2,
      listDelivered: true,
    });
  });

  it("is not handed over before it is approved, nor by others", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const whole = { proposalId: list, date: TODAY, goods: null, proof: null };
    expect(await deliverList(desk.as("social"), whole)).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await deliverList(desk.as("planner"), whole)).toMatchObject({ error: { code: "FORBIDDEN" } });
    await desk.owner.query("UPDATE proposal SET state = 'REVOKED' WHERE id = $1", [list]);
    expect(await deliverList(desk.as("housing"), whole)).toMatchObject({ error: { code: "LIST_NOT_APPROVED" } });
  });
});

describe("aid that is given up", () => {
  it("needs a reason and frees the family for other lists", async () => {
    const list = await approvedList(desk, { rows: 2, amount: 20_000_000n });
    const [aid] = await aidOf(desk, list);
    expect(await cancelAssistance(desk.as("housing"), { assistanceId: aid, reason: "  " })).toMatchObject({
      error: { code: "REASON_MISSING" },
    });
    expect(granted(await cancelAssistance(desk.as("housing"), { assistanceId: aid, reason: "Menolak" }))).toEqual({
      state: "CANCELLED",
      listDelivered: false,
    });
    expect(await record(aid)).toMatchObject({ error: { code: "AID_CANCELLED" } });
  });

  it("keeps what was handed over as delivered, and can no longer be taken back", async () => {
    const list = await approvedList(desk, { rows: 1, amount: 20_000_000n });
    const [aid] = await aidOf(desk, list);
    const { deliveryId } = granted(await record(aid));
    expect(
      granted(await cancelAssistance(desk.as("housing"), { assistanceId: aid, reason: "Rumahnya dijual" })),
    ).toEqual({ state: "DELIVERED", listDelivered: true });
    const { rows } = await desk.owner.query("SELECT amount::text, state FROM assistance WHERE id = $1", [aid]);
    expect(rows).toEqual([{ amount: "5000000", state: "DELIVERED" }]);
    expect(await takeBackDelivery(desk.as("housing"), { deliveryId })).toMatchObject({ error: { code: "AID_CLOSED" } });
  });
});

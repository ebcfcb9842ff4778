import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cancelAssistance } from "#application/assistance/cancel-assistance.ts";
import { deliverList } from "#application/assistance/deliver-list.ts";
import { type DeliveriesQuery, getDeliveries } from "#application/assistance/get-deliveries.ts";
import { type AidQuery, listAssistance } from "#application/assistance/list-assistance.ts";
import { listDeliveries } from "#application/assistance/list-deliveries.ts";
import { recordDelivery } from "#application/assistance/record-delivery.ts";
import { listFinishedImports } from "#application/import/list-finished-imports.ts";
import { isoDate } from "#domain/shared/date.ts";
import { rupiah } from "#domain/shared/money.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { newId } from "#infrastructure/id.ts";
import { aidOf, approvedList } from "#tests/factories/approved-list.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { loadFile } from "#tests/factories/loaded-file.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const TODAY = isoDate("2026-11-24");

let database: TestDatabase;
let desk: Desk;
let houses: string;
let food: string;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
  houses = await approvedList(desk, { rows: 3, amount: 20_000_000n });
  food = await approvedList(desk, { rows: 2, amount: 600_000n, by: "social" });
  const [first, second] = await aidOf(desk, houses);
  const part = { date: TODAY, goods: null, proof: "BAST 1", complete: false };
  granted(await recordDelivery(desk.as("housing"), { assistanceId: first ?? "", amount: rupiah(5_000_000), ...part }));
  granted(await cancelAssistance(desk.as("housing"), { assistanceId: second ?? "", reason: "Menolak" }));
  granted(await deliverList(desk.as("social"), { proposalId: food, date: TODAY, goods: null, proof: null }));
});

afterAll(async () => {
  await closeDatabase();
  await desk.close();
  await database.drop();
});

const everything: AidQuery = { programmeId: null, state: null, year: null, villageCode: null, page: 1 };
const aid = async (by: DeskUser, query: Partial<AidQuery> = {}) =>
  granted(await listAssistance(desk.as(by), { ...everything, ...query }));

describe("the list of aid", () => {
  it("shows a planner everybody's, an office its own, with what was cancelled outside the sums", async () => {
    const all = await aid("planner");
    expect(all.found).toBe(5);
    expect(all.counts).toEqual({ COMMITTED: 2, DELIVERED: 2, CANCELLED: 1 });
    expect(all.totals).toEqual({ lines: 4, households: 4, amount: 41_200_000n });
    expect((await aid("inspector")).found).toBe(5);
    expect((await aid("housing")).counts).toEqual({ COMMITTED: 2, DELIVERED: 0, CANCELLED: 1 });
    expect((await aid("baznas")).found).toBe(0);
  });

  it("masks identity numbers", async () => {
    const { lines } = await aid("planner");
    expect(lines.map(({ nik }) => nik)).toEqual(Array.from({ length: 5 }, () => "6111••••••••••••"));
  });

  it("is sifted by state, programme, year and village", async () => {
    const { programmes } = await aid("planner");
    const ofHousing = programmes.find(({ code }) => code.startsWith("RUMAH-"))?.id ?? "";
    expect((await aid("planner", { state: "CANCELLED" })).totals).toMatchObject({ lines: 1, amount: 20_000_000n });
    expect((await aid("planner", { programmeId: ofHousing })).found).toBeLessThan(5);
    expect((await aid("planner", { year: 2026 })).found).toBe(0);
    expect((await aid("planner", { year: 2027 })).found).toBe(5);
    expect((await aid("planner", { villageCode: "61.11.01.2001" })).found).toBe(5);
    expect((await aid("planner", { villageCode: "61.11.02.2001" })).found).toBe(0);
  });

  it("stays on its last page when a later one is asked for", async () => {
    expect(await aid("planner", { page: 99 })).toMatchObject({ page: 1, pages: 1 });
  });

  it("is recorded when it is read, and closed to the others", async () => {
    await aid("planner", { state: "CANCELLED" });
    const { rows } = await desk.owner.query(
      "SELECT detail FROM audit_event WHERE type = 'assistance.read' AND subject_kind = 'assistance' ORDER BY id DESC LIMIT 1",
    );
    expect(rows[0].detail).toMatchObject({ state: "CANCELLED", rows: 1 });
    expect(await listAssistance(desk.as("leader"), everything)).toMatchObject({ error: { code: "FORBIDDEN" } });
    expect(await listAssistance(desk.as("administrator"), everything)).toMatchObject({ error: { code: "FORBIDDEN" } });
  });
});

describe("the lists to hand over", () => {
  it("come with how far each has come, what waits first", async () => {
    const { lists } = granted(await listDeliveries(desk.as("planner"), { year: null }));
    expect(lists.map(({ id, open, delivered, cancelled }) => [id, open, delivered, cancelled])).toEqual([
      [houses, 2, 0, 1],
      [food, 0, 2, 0],
    ]);
    expect(lists[0]).toMatchObject({ promisedAmount: 40_000_000n, deliveredAmount: 5_000_000n, hasAmount: true });
    expect(granted(await listDeliveries(desk.as("social"), { year: null })).lists.map(({ id }) => id)).toEqual([food]);
    expect(granted(await listDeliveries(desk.as("planner"), { year: 2026 })).lists).toEqual([]);
  });

  const rowsOf = (by: DeskUser, query: Partial<DeliveriesQuery> = {}) =>
    getDeliveries(desk.as(by), { proposalId: houses, state: null, text: "", page: 1, ...query });

  it("show each row with its hand-overs, its reason, and what keeps it from its aid", async () => {
    const [, , third] = await aidOf(desk, houses);
    await desk.owner.query(
      "UPDATE person SET status = 'DECEASED' FROM assistance a WHERE a.id = $1 AND person.id = a.person_id",
      [third],
    );
    const { rows, may } = granted(await rowsOf("housing"));
    expect(may).toEqual({ record: true, exportAnnex: true });
    expect(rows).toMatchObject([
      {
        row: 1,
        state: "COMMITTED",
        delivered: 5_000_000n,
        deliveries: [{ date: TODAY, proof: "BAST 1", byFile: false }],
      },
      { row: 2, state: "CANCELLED", cancelledReason: "Menolak", deliveries: [] },
      { row: 3, state: "COMMITTED", obstacle: "RECIPIENT_DECEASED" },
    ]);
    expect(rows.every(({ nik }) => nik === "6111••••••••••••")).toBe(true);
  });

  it("are sifted by state and name", async () => {
    expect(granted(await rowsOf("housing", { state: "CANCELLED" })).found).toBe(1);
    const [first] = granted(await rowsOf("housing")).rows;
    expect(granted(await rowsOf("housing", { text: first?.name.toLowerCase() ?? "" })).found).toBeGreaterThan(0);
    expect(granted(await rowsOf("housing", { text: "tidak ada" })).found).toBe(0);
  });

  it("are read by planner and inspector, who record nothing, and unknown to other offices", async () => {
    expect(granted(await rowsOf("planner")).may).toEqual({ record: false, exportAnnex: true });
    expect(granted(await rowsOf("inspector")).may).toEqual({ record: false, exportAnnex: false });
    expect(await rowsOf("social")).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await rowsOf("leader")).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await rowsOf("planner", { proposalId: newId() })).toMatchObject({ error: { code: "NOT_FOUND" } });
  });
});

describe("the last loads", () => {
  it("are those this person may take back", async () => {
    const [row] = granted(
      await getDeliveries(desk.as("housing"), { proposalId: houses, state: "COMMITTED", text: "", page: 1 }),
    ).rows;
    const lines = ["Nama;Tanggal;Jumlah", `${row?.name};24/11/2026;1000000`, "Orang Lain;24/11/2026;1"];
    granted(await loadFile(desk, "housing", { kind: "DELIVERIES", lines, settings: { proposalId: houses } }));
    const last = (by: DeskUser, targetId = houses) =>
      listFinishedImports(desk.as(by), { kind: "DELIVERIES", targetId });
    expect(await last("housing")).toMatchObject([{ state: "DONE", loaded: 1, refused: 1, fileNames: ["berkas.csv"] }]);
    expect(await last("social")).toEqual([]);
    expect(await last("housing", food)).toEqual([]);
  });
});

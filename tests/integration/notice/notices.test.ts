import { afterAll, beforeAll, expect, it } from "vitest";
import { transact } from "#application/context.ts";
import { listNotices } from "#application/notice/list-notices.ts";
import { notify } from "#application/notice/notify.ts";
import { openNotice } from "#application/notice/open-notice.ts";
import { readNotices } from "#application/notice/read-notices.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database.ownerUrl);
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

const tellPlanners = (href: string, count: number) =>
  transact(desk.as("planner"), (context) =>
    notify(context, { role: "PLANNER" }, { kind: "flags-decided", href, params: { title: "Daftar", count } }),
  );
const noticesOf = (user: DeskUser) => listNotices(desk.as(user));

it("reaches everybody of the audience but the one who acts", async () => {
  await tellPlanners("/lists/a", 1);
  expect(await noticesOf("planner")).toEqual([]);
  expect(await noticesOf("secondPlanner")).toMatchObject([
    { kind: "flags-decided", href: "/lists/a", params: { title: "Daftar", count: 1 }, read: false },
  ]);
});

it("adds up while it is unread, and starts anew once it was read", async () => {
  await tellPlanners("/lists/b", 2);
  await tellPlanners("/lists/b", 3);
  const counts = async () =>
    (await noticesOf("secondPlanner")).filter(({ href }) => href === "/lists/b").map(({ params }) => params.count);
  expect(await counts()).toEqual([5]);
  await readNotices(desk.as("secondPlanner"));
  await tellPlanners("/lists/b", 1);
  expect((await counts()).toSorted()).toEqual([1, 5]);
});

it("is opened by its own reader only, and leads where it says", async () => {
  await tellPlanners("/lists/c", 1);
  const notice = (await noticesOf("secondPlanner")).find(({ href }) => href === "/lists/c");
  const noticeId = notice?.id ?? "";
  expect(await openNotice(desk.as("planner"), { noticeId })).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
  expect(granted(await openNotice(desk.as("secondPlanner"), { noticeId }))).toEqual({ href: "/lists/c" });
  const read = (await noticesOf("secondPlanner")).find(({ id }) => id === noticeId)?.read;
  expect(read).toBe(true);
});

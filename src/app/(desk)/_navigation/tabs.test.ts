import { describe, expect, test } from "vitest";
import { holds } from "#domain/access/can.ts";
import { Role } from "#domain/access/role.ts";
import { PAGES, type Page, TABS } from "./tabs.ts";

describe.each(Role.options)("the tabs of %s", (role) => {
  const tabs: readonly Page[] = TABS[role];

  test("lead only to what the role may open", () => {
    const closed = tabs.filter((page) => {
      const { permission } = PAGES[page];
      return permission !== null && !holds(role, permission);
    });
    expect(closed).toEqual([]);
  });

  test("leave out nothing the role may open", () => {
    const open = Object.entries(PAGES).filter(([, { permission }]) => permission !== null && holds(role, permission));
    expect(tabs.filter((page) => page !== "home").toSorted()).toEqual(open.map(([page]) => page).toSorted());
  });
});

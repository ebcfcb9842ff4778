import { describe, expect, test } from "vitest";
import type { ListedUser } from "#application/access/list-users.ts";
import { fits, hrefOf, stateOf, UserFilter } from "./user-filter.ts";

const sulastri: ListedUser = {
  id: "u1",
  name: "Sulastri",
  email: "sulastri@podorukun.example.id",
  role: "MANAGER",
  status: "ACTIVE",
  organisation: { id: "o1", name: "Desa Podorukun", kind: "VILLAGE" },
  villages: [],
  lastSignInAt: null,
  blocked: null,
};
const all = UserFilter.parse({});

describe("the list of accounts shows Sulastri", () => {
  test.each([
    ["without a filter", {}, true],
    ["by her role", { role: "MANAGER" }, true],
    ["not under another role", { role: "PLANNER" }, false],
    ["by a part of her name in any case", { q: "SULAS" }, true],
    ["by a part of her address", { q: "podorukun" }, true],
    ["not by somebody else's name", { q: "hendra" }, false],
    ["among village organisations", { kind: "VILLAGE" }, true],
    ["not among the disabled", { state: "DISABLED" }, false],
    ["under a filter that is none", { state: "NONSENSE", role: "KING", page: "-3" }, true],
  ])("%s", (_name, query, expected) => {
    expect(fits(sulastri, UserFilter.parse(query))).toBe(expected);
  });
});

test("an active account whose sign-in is throttled counts as blocked, a disabled one as disabled", () => {
  const blocked = { until: new Date(0), failures: 6 };
  expect(stateOf({ ...sulastri, blocked })).toBe("BLOCKED");
  expect(stateOf({ ...sulastri, blocked, status: "DISABLED" })).toBe("DISABLED");
});

describe("the address of the list", () => {
  test.each([
    ["says nothing without filters", all, {}, "/users"],
    [
      "keeps the other filters",
      UserFilter.parse({ role: "PLANNER" }),
      { state: "ACTIVE" },
      "/users?state=ACTIVE&role=PLANNER",
    ],
    ["goes back to page one with a new filter", UserFilter.parse({ page: "3" }), { q: "ra" }, "/users?q=ra"],
    ["leads to a page", all, { page: 2 }, "/users?page=2"],
    ["takes a filter away", UserFilter.parse({ role: "PLANNER" }), { role: undefined }, "/users"],
  ])("%s", (_name, filter, change, expected) => {
    const [path, query] = hrefOf(filter, change).split("?");
    const [expectedPath, expectedQuery] = expected.split("?");
    expect(path).toBe(expectedPath);
    expect(new Set(new URLSearchParams(query))).toEqual(new Set(new URLSearchParams(expectedQuery)));
  });
});

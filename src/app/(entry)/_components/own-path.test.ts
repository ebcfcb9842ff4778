import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test.each([
  ["a page of ours", "/review/42?flag=open", "/review/42?flag=open"],
  ["nothing", undefined, "/"],
  ["another site", "https://example.com/", "/"],
  ["another site without a scheme", "//example.com/x", "/"],
  ["another site behind a backslash", "/\\example.com", "/"],
  ["another site behind a tab", "/\t/example.com", "/"],
  ["a script", "javascript:alert(1)", "/"],
  ["two at once", ["/a", "/b"], "/"],
])("after signing in one goes to %s", (_name, wanted, expected) => {
  expect(ownPath(wanted)).toBe(expected);
});

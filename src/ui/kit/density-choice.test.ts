import { expect, test } from "vitest";
import { densityOf } from "./density-choice.ts";

test.each([
  ["nothing chosen yet", undefined, "comfortable"],
  ["compact rows", "compact", "compact"],
  ["a cookie somebody wrote by hand", "tiny", "comfortable"],
])("%s", (_name, cookie, density) => {
  expect(densityOf(cookie)).toBe(density);
});

import { expect, test } from "vitest";
import { latestStanding } from "./latest-step.ts";

const [first, second, onItsWay] = [{ batchId: "first" }, { batchId: "second" }, { batchId: null }];

test.each([
  ["the last of two", [first, second], [], second],
  ["the one before, where the last was undone in the history", [first, second], ["second"], first],
  ["none, where both were undone", [first, second], ["first", "second"], undefined],
  ["the one still being stored", [first, onItsWay], ["first"], onItsWay],
  ["none, where nothing was decided", [], [], undefined],
])("U takes back %s", (_name, steps, undone, expected) => {
  expect(latestStanding(steps, new Set(undone))).toBe(expected);
});

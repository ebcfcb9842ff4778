import { expect, it } from "vitest";
import { neighbours } from "./neighbours.ts";

const LINES = [
  { id: "a", status: "OPEN" },
  { id: "b", status: "OPEN" },
  { id: "c", status: "DECIDED" },
] as const;

it.each([
  ["the first", "a", { previous: undefined, next: "b", nextOpen: "b" }],
  ["one in the middle: what is open begins anew from the top", "b", { previous: "a", next: "c", nextOpen: "a" }],
  ["the last", "c", { previous: "b", next: undefined, nextOpen: "a" }],
  ["none opened", null, { previous: undefined, next: "a", nextOpen: "a" }],
])("%s", (_name, currentId, expected) => {
  expect(neighbours(LINES, currentId)).toEqual(expected);
});

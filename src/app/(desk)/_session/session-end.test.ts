import { expect, test } from "vitest";
import { sessionWord } from "./session-end.ts";

test.each([
  ["a session just renewed", { idle: 1800, longest: 40_000 }, { kind: "quiet" }],
  ["one second before the warning", { idle: 301, longest: 40_000 }, { kind: "quiet" }],
  ["five minutes of idleness left", { idle: 300, longest: 40_000 }, { kind: "idle-soon", minutes: 5 }],
  ["a started minute counts", { idle: 61, longest: 40_000 }, { kind: "idle-soon", minutes: 2 }],
  ["twelve hours are nearly over", { idle: 120, longest: 120 }, { kind: "longest-soon", minutes: 2 }],
  ["its end", { idle: 0, longest: 40_000 }, { kind: "over" }],
])("of %s is said what holds", (_name, left, expected) => {
  expect(sessionWord(left)).toEqual(expected);
});

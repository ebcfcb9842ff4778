import { describe, expect, test } from "vitest";
import type { DeskPart } from "./desk-queue.ts";
import { siftParts, walkFrom } from "./walk.ts";

const row = (id: string, name = id) => ({ id, row: 1, name, place: "Sutera, no. 1", cue: "" });
const part = (key: string, look: DeskPart["look"], ids: string[]): DeskPart => ({
  key,
  title: key,
  severity: look === "owed" ? "block" : null,
  look,
  worth: null,
  rows: ids.map((id) => row(id)),
});
const PARTS = [
  part("OVERLAP.block", "owed", ["a", "b"]),
  part("DECIDED", "decided", ["c"]),
  part("SHOWN", "shown", ["d", "e"]),
];

describe("walking the queue", () => {
  const cases: [name: string, from: string | null, walk: ReturnType<typeof walkFrom>][] = [
    ["begins at the first row", null, { previous: null, next: "a", onward: "a" }],
    ["goes on to what is owed next", "a", { previous: null, next: "b", onward: "b" }],
    ["comes back to what was skipped", "b", { previous: "a", next: "c", onward: "a" }],
    ["passes over what is only shown", "c", { previous: "b", next: null, onward: "a" }],
    ["walks what is only shown once one stands in it", "d", { previous: "c", next: "e", onward: "a" }],
  ];
  test.each(cases)("%s", (_name, from, walk) => expect(walkFrom(PARTS, from)).toEqual(walk));

  test("ends with the list as a whole when nothing else is owed", () => {
    expect(walkFrom([part("OVERLAP.block", "owed", ["a"])], "a").onward).toBeNull();
  });
});

describe("sifting the queue", () => {
  const found = (sieve: { show: string | null; text: string }) =>
    siftParts(
      [{ ...part("TWICE.block", "owed", []), rows: [row("a", "Siti Aminah"), row("b", "Budi")] }, ...PARTS],
      sieve,
    )
      .flatMap(({ rows }) => rows)
      .map(({ name }) => name);
  const cases: [name: string, sieve: Parameters<typeof found>[0], names: string[]][] = [
    ["by part", { show: "DECIDED", text: "" }, ["c"]],
    ["by words of a name, in any order and case", { show: null, text: "amin SITI" }, ["Siti Aminah"]],
    ["by part and name", { show: "TWICE.block", text: "sutera bud" }, ["Budi"]],
    ["shows all where the part is gone", { show: "GONE", text: "budi" }, ["Budi"]],
  ];
  test.each(cases)("%s", (_name, sieve, names) => expect(found(sieve)).toEqual(names));
});

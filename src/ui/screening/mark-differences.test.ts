import { expect, it } from "vitest";
import { markDifferences } from "./mark-differences.ts";

const cases: [name: string, one: string, other: string, marked: [string, string]][] = [
  ["the same", "Suryani", "Suryani", ["Suryani", "Suryani"]],
  ["capitals do not count", "Suryani", "SURYANI", ["Suryani", "SURYANI"]],
  ["a letter in another place", "Suriani", "Suryani", ["Sur[i]ani", "Sur[y]ani"]],
  ["words behind", "Suriani bt. Hamdan", "Suriani", ["Suriani [bt. Hamdan]", "Suriani"]],
  ["nothing in common", "Ab", "Cd", ["[Ab]", "[Cd]"]],
  ["nothing there", "", "Suryani", ["", "[Suryani]"]],
];
it.each(cases)("marks %s", (_name, one, other, marked) => {
  const shown = markDifferences(one, other).map((runs) =>
    runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(""),
  );
  expect(shown).toEqual(marked);
});

import { expect, test } from "vitest";
import type { Evidence } from "#domain/screening/evidence.ts";
import { loadTranslator } from "#i18n/translator.ts";
import { bracketing, toRuns } from "./decisive-values.ts";
import { flagSentence } from "./flag-sentence.ts";

const words = {
  locale: "id" as const,
  t: await loadTranslator("id"),
  organisation: (code: string) => code,
  region: (code: string) => code,
};
const saidOf = (evidence: Evidence) => toRuns(flagSentence({ evidence, row: 2 }, bracketing(words)));

test("a sentence has its name bold, and reads as it does elsewhere", () => {
  const evidence: Evidence = { code: "IDENTITY_UNMATCHED", name: "Suriani", village: null };
  const runs = saidOf(evidence);
  expect(runs.filter(({ isDecisive }) => isDecisive)).toEqual([{ text: "Suriani", isDecisive: true }]);
  expect(runs.map(({ text }) => text).join("")).toBe(flagSentence({ evidence, row: 2 }, words));
});

test.each([
  ["no decisive value", "Asnaf belum dicatat.", [["Asnaf belum dicatat.", false]]],
  [
    "one in the middle",
    "sampai \uE000Mei 2026\uE001.",
    [
      ["sampai ", false],
      ["Mei 2026", true],
      [".", false],
    ],
  ],
  [
    "one inside another",
    "\uE000\uE000RTLH\uE001 baris 3\uE001 ya",
    [
      ["RTLH", true],
      [" baris 3", true],
      [" ya", false],
    ],
  ],
])("of a sentence with %s the runs are told apart", (_name, sentence, expected) => {
  expect(toRuns(sentence).map(({ text, isDecisive }) => [text, isDecisive])).toEqual(expected);
});

import { expect, test } from "vitest";
import { type Answer, judge, type Truth } from "./judge.ts";

const answer = (personId: string, householdId: string, decision: string, probability: number): Answer => ({
  personId,
  householdId,
  decision,
  householdDecision: decision,
  probability,
});

const truth = (personId: string, householdId: string): Truth => ({ personId, householdId });

/** One right and certain, one a sibling, one missed, one stranger linked, one stranger left alone, one row not answered. */
const judgement = judge({
  answers: new Map([
    ["1", answer("P1", "K1", "certain", 0.9995)],
    ["2", answer("P3", "K2", "possible", 0.7)],
    ["3", answer("", "K3", "none", 0.2)],
    ["4", answer("P9", "K9", "certain", 0.997)],
    ["5", answer("", "", "none", 0)],
  ]),
  truths: new Map([
    ["1", truth("P1", "K1")],
    ["2", truth("P2", "K2")],
    ["3", truth("P4", "K3")],
    ["4", truth("", "")],
    ["5", truth("", "")],
    ["6", truth("P6", "K6")],
  ]),
  dirt: new Map([
    ["2", ["nik: missing", "name: nickname"]],
    ["3", ["nik: missing"]],
    ["4", ["nik: missing"]],
  ]),
  candidates: new Map([
    ["1", new Set(["P1", "P7"])],
    ["2", new Set(["P3"])],
    ["3", new Set(["P4"])],
  ]),
});

test("every named person is a link, and a link on a stranger is false", () => {
  expect(judgement.person).toEqual({ predicted: 3, present: 4, right: 1, precision: 1 / 3, recall: 1 / 4, f1: 2 / 7 });
  expect(judgement.linkedStrangers).toBe(1);
});

test("the household is judged apart from the person", () => {
  expect(judgement.household).toEqual({
    predicted: 4,
    present: 4,
    right: 3,
    precision: 3 / 4,
    recall: 3 / 4,
    f1: 3 / 4,
  });
  expect(judgement.wrongWithinHousehold).toBe(1);
});

test("the certain band has its own precision and share of the true", () => {
  expect(judgement.certainPerson).toEqual({ rows: 2, precision: 1 / 2, shareOfTrue: 1 / 4 });
});

test("probabilities are held against what was right, links only", () => {
  expect(judgement.reliability).toEqual([
    { from: 0.7, to: 0.8, rows: 1, meanProbability: 0.7, right: 0 },
    { from: 0.995, to: 0.999, rows: 1, meanProbability: 0.997, right: 0 },
    { from: 0.999, to: 1, rows: 1, meanProbability: 0.9995, right: 1 },
  ]);
});

test("misses are counted by kind of dirt, strangers left out", () => {
  expect(judgement.kinds).toEqual([
    { kind: "nik: missing", rows: 2, missed: 1, wrong: 1, recall: 0 },
    { kind: "name: nickname", rows: 1, missed: 0, wrong: 1, recall: 0 },
    { kind: "none", rows: 2, missed: 1, wrong: 0, recall: 0.5 },
  ]);
});

test("blocking keeps the true person or does not", () => {
  expect(judgement.blocking).toEqual({ recall: 2 / 4, meanCandidates: 4 / 6, mostCandidates: 2 });
});

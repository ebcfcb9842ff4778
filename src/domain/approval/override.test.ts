import { expect, it } from "vitest";
import { deliveredHouseRepair } from "#tests/factories/assistance.ts";
import { kept, removed, verified } from "#tests/factories/decision.ts";
import { screenGiven } from "#tests/factories/screening.ts";
import type { Decision } from "../screening/decision.ts";
import type { Flag } from "../screening/flag.ts";
import { overridesAmong } from "./override.ts";

const overlap = screenGiven({ assistance: [deliveredHouseRepair()] }).find(({ code }) => code === "OVERLAP_COMMITTED");
if (!overlap) throw new Error("an overlap wanted");
const softened: Flag = { ...overlap, severity: "review" };
const decile: Flag = { ...softened, code: "TARGET_DECILE" };

const cases: [name: string, flag: Flag, decisions: Decision[], overrides: number][] = [
  ["a block that was kept", overlap, [kept(overlap)], 1],
  ["committed aid, also where policy only reviews it", softened, [kept(softened)], 1],
  ["a review that was kept is none", decile, [kept(decile)], 0],
  ["a row that was removed is none", overlap, [removed(overlap)], 0],
  ["nor one that was visited", overlap, [verified(overlap)], 0],
  ["nor one kept on other facts", overlap, [kept(overlap, { evidenceHash: "other" })], 0],
  ["nor one nobody decided", overlap, [], 0],
];
it.each(cases)("%s", (_name, flag, decisions, overrides) => {
  expect(overridesAmong([flag], decisions)).toHaveLength(overrides);
});

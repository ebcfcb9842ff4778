import { expect, test } from "vitest";
import { wizardStepOf } from "./wizard-step.ts";

test.each([
  ["a new import", { state: "UPLOADED", stage: null }, undefined, "upload"],
  ["one whose columns are asked for", { state: "UPLOADED", stage: null }, "map", "map"],
  ["one that is being checked, whatever is asked for", { state: "UPLOADED", stage: "QUEUED" }, "map", "check"],
  ["a checked one", { state: "CHECKED", stage: null }, undefined, "check"],
  ["a checked one whose files are asked for", { state: "CHECKED", stage: null }, "upload", "upload"],
  ["one that could not be loaded", { state: "FAILED", stage: null }, undefined, "check"],
  ["one that runs, whatever is asked for", { state: "RUNNING", stage: "FAMILY" }, "upload", "load"],
  ["a loaded one", { state: "DONE", stage: null }, "map", "result"],
  ["one that was undone", { state: "UNDONE", stage: null }, undefined, "result"],
] as const)("%s", (_name, view, asked, step) => {
  expect(wizardStepOf(view, asked)).toBe(step);
});

import { describe, expect, it } from "vitest";
import { readSourceFiles } from "./source-files.ts";

const LONGEST_FILE = 250;
/** Where the settings are read, and the only place. */
const SETTINGS = "src/infrastructure/env.ts";

const files = readSourceFiles();

describe("a source file", () => {
  it("has at most 250 lines", () => {
    const long = files.filter(({ text }) => text.split("\n").length > LONGEST_FILE + 1);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("takes settings from env.ts, never from the environment itself", () => {
    const curious = files.filter(({ path, text }) => path !== SETTINGS && text.includes("process.env"));
    expect(curious.map(({ path }) => path)).toEqual([]);
  });
});

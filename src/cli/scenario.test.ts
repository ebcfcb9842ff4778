import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { command } from "./scenario.ts";

const agreeing = "tests/scenarios/decile-outside-the-range.json";
const title = "The programme is for deciles 1 and 2; an unknown decile is verified, not refused";
const folder = mkdtempSync(join(tmpdir(), "sasar-scenario-"));

let printed: string[] = [];
let complained: string[] = [];

beforeEach(() => {
  printed = [];
  complained = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => printed.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => complained.push(line));
  return () => vi.restoreAllMocks();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("sasar scenario", () => {
  test("prints ok for a scenario that raises what it expects", async () => {
    expect(await command.run([agreeing])).toBe(0);
    expect(printed).toEqual([`ok       ${agreeing}  ${title}`]);
  });

  test("prints what differs and ends with 1", async () => {
    const differing = write((text) => text.replace('"TARGET_DECILE"', '"TARGET_AREA", "TARGET_DUKCAPIL"'));
    expect(await command.run([agreeing, differing])).toBe(1);
    expect(printed[1]).toBe(`differs  ${differing}  ${title}: row 2 -TARGET_AREA -TARGET_DUKCAPIL +TARGET_DECILE`);
  });

  test("prints what was raised as JSON", async () => {
    expect(await command.run(["--json", agreeing])).toBe(0);
    expect(printed.map((line): unknown => JSON.parse(line))).toEqual([
      {
        file: agreeing,
        title,
        flags: [
          { row: 2, code: "TARGET_DECILE", severity: "review" },
          { row: 3, code: "TARGET_CRITERIA_UNKNOWN", severity: "review" },
        ],
        listFlags: [],
      },
    ]);
  });

  test("says which field of a bad file is wrong, and still runs the others", async () => {
    const bad = write((text) => text.replace('"decile": 3', '"decile": 30'));
    expect(await command.run([bad, agreeing])).toBe(1);
    expect(complained).toEqual([`${bad}: households[1].decile: Too big: expected number to be <=10.`]);
    expect(printed).toHaveLength(1);
  });

  test("says so when there is no such file, no file named, or no such option", async () => {
    const missing = join(folder, "missing.json");
    expect(await command.run([missing])).toBe(1);
    expect(await command.run([])).toBe(2);
    expect(await command.run(["--yaml", agreeing])).toBe(2);
    expect(complained).toEqual([
      `${missing}: There is no such file, or it cannot be read.`,
      "Name at least one scenario file. `sasar scenario --help` says more.",
      "There is no option --yaml. `sasar scenario --help` lists them.",
    ]);
  });
});

function write(change: (text: string) => string): string {
  const file = join(mkdtempSync(join(folder, "case-")), "case.json");
  writeFileSync(file, change(readFileSync(agreeing, "utf8")));
  return file;
}

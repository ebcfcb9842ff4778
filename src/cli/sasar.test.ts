import { globSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findCommand, runSasar } from "./sasar.ts";

const names = globSync("src/cli/*.ts")
  .map((file) => file.slice("src/cli/".length, -".ts".length))
  .filter((name) => !name.endsWith(".test") && !["command", "sasar"].includes(name));
const commands = (await Promise.all(names.map(findCommand))).filter((command) => command !== null);

let words = "";

beforeEach(() => {
  words = "";
  for (const method of ["log", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((text) => {
      words += `${text}\n`;
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the command line", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("lists every command for `sasar %s`", async (args) => {
    expect(await runSasar(args)).toBe(0);
    for (const { name, summary } of commands) expect(words).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
  });

  it.each(["nope", "../env", "command", "sasar"])("refuses `sasar %s` and says where to look", async (name) => {
    expect(await runSasar([name])).toBe(2);
    expect(words).toContain("`sasar --help` lists the commands");
  });
});

describe.each(commands)("sasar $name", (command) => {
  it("explains itself without touching a database", async () => {
    expect(await runSasar([command.name, "--help"])).toBe(0);
    expect(words).toMatch(new RegExp(`^Usage: sasar ${command.name}\\b`));
  });

  it("stands in the file of its name", () => {
    expect(names).toContain(command.name);
  });
});

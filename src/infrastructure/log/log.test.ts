import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { withoutIdentityNumbers } from "./log.ts";

const run = promisify(execFile);
/** A number that belongs to nobody: if it comes out anywhere, something leaks. */
const CANARY = "6111011203750001";

test.each([
  ["a plain number", CANARY, "[16 digits]"],
  ["one written in groups", "6111 0112 0375 0001", "[16 digits]"],
  ["one with dots and dashes", "6111.0112-0375.0001", "[16 digits]"],
  ["one inside a sentence", `NIK ${CANARY} tidak ditemukan`, "NIK [16 digits] tidak ditemukan"],
  ["a shorter number", "111.918.750", "111.918.750"],
  [
    "an id that happens to be all digits",
    "01920304-0506-7708-8910-111213141516",
    "01920304-0506-7708-8910-111213141516",
  ],
  ["a fingerprint with a run of digits", `${"0123456789".repeat(6)}abcd`, `${"0123456789".repeat(6)}abcd`],
  ["a number glued to letters", `nik${CANARY}x`, "nik[16 digits]x"],
  ["two numbers side by side", `${CANARY}${CANARY}`, "[16 digits][16 digits]"],
])("%s", (_name, text, expected) => {
  expect(withoutIdentityNumbers(text)).toBe(expected);
});

test("no identity number reaches the log, however deep it lies in what is logged", async () => {
  const script = `
    const { log } = await import("#infrastructure/log/log.ts");
    const nik = "${CANARY}";
    log.info({ candidate: { nik } }, "Row " + nik);
    log.error({ err: new Error("duplicate key (nik)=(" + nik + ")", { cause: new Error(nik) }) }, "Failed");
    log.flush();
    setTimeout(() => {}, 200);`;
  const { stderr, stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: process.cwd() });
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toHaveLength(2);
  expect(stderr).toContain("[16 digits]");
  expect(stderr).not.toContain(CANARY);
});

test("an error is logged by name, code, words and origin, without what hangs on it", async () => {
  const script = `
    const { log } = await import("#infrastructure/log/log.ts");
    const detail = "Key (name)=(Siti Contoh) already exists.";
    log.error({ err: Object.assign(new Error("duplicate key"), { code: "23505", detail, client: {} }) }, "Failed");
    log.flush();
    setTimeout(() => {}, 200);`;
  const { stderr } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: process.cwd() });
  const { err } = JSON.parse(stderr);
  expect(Object.keys(err).sort()).toEqual(["code", "message", "stack", "type"]);
  expect(stderr).not.toContain("Siti Contoh");
});

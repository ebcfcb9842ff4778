import { readFile } from "node:fs/promises";
import { regenciesOf, runScenario, type ScenarioResult } from "#domain/screening/scenario.ts";
import type { Difference } from "#domain/screening/scenario-expectation.ts";
import { readScenario } from "#domain/screening/scenario-reading.ts";
import { loadVillages } from "#infrastructure/regions/load-villages.ts";
import type { Command } from "./command.ts";

export const command: Command = {
  name: "scenario",
  summary: "Screen whole cases written as data and compare with what they expect",
  help: `
Usage: sasar scenario FILE… [--json]

Runs matching and screening over each scenario file, without a database, and prints one line a scenario: \`ok\`, or \`differs\`
and what differs (a missing code with -, an unexpected one with +). The shape of a file is described in tests/scenarios/README.md.

  --json   print what was raised instead, one JSON object a line:
           {"file", "title", "flags": [{"row", "code", "severity"}], "listFlags": [{"code", "severity"}]}

The exit code is 1 when a scenario differs from what it expects, or a file is no scenario.

Example: npm run --silent sasar -- scenario tests/scenarios/*.json
`,
  needs: "nothing",
  run,
};

async function run(args: string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("-"));
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--json");
  if (unknown !== undefined) return complain(`There is no option ${unknown}. \`sasar scenario --help\` lists them.`);
  if (files.length === 0) return complain("Name at least one scenario file. `sasar scenario --help` says more.");
  const print = args.includes("--json") ? printJson : printLine;
  let allAgree = true;
  for (const file of files) {
    const result = await runFile(file);
    if (result) print(file, result);
    if (!result || result.differences.length > 0) allAgree = false;
  }
  return allAgree ? 0 : 1;
}

/** `null` when the file is no scenario; why has been said. */
async function runFile(file: string): Promise<ScenarioResult | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return refuse(file, ["There is no such file, or it cannot be read."]);
  const reading = readScenario(text);
  if (!reading.ok) return refuse(file, reading.sentences);
  for (const sentence of reading.ignored) console.error(`${file}: ${sentence}`);
  const { scenario } = reading;
  return runScenario({ scenario, villages: await loadVillages(regenciesOf(scenario)) });
}

function printLine(file: string, { title, differences }: ScenarioResult): void {
  if (differences.length === 0) console.log(`ok       ${file}  ${title}`);
  else console.log(`differs  ${file}  ${title}: ${differences.map(inWords).join("; ")}`);
}

function inWords({ where, missing, unexpected }: Difference): string {
  const codes = [...missing.map((code) => `-${code}`), ...unexpected.map((code) => `+${code}`)];
  return `${where === "list" ? "list" : `row ${where}`} ${codes.join(" ")}`;
}

function printJson(file: string, { title, flags, listFlags }: ScenarioResult): void {
  console.log(JSON.stringify({ file, title, flags, listFlags }));
}

function refuse(file: string, sentences: readonly string[]): null {
  for (const sentence of sentences) console.error(`${file}: ${sentence}`);
  return null;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}

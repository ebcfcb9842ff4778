import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { regenciesOf, runScenario } from "#domain/screening/scenario.ts";
import { readScenario } from "#domain/screening/scenario-reading.ts";
import { loadVillages } from "#infrastructure/regions/load-villages.ts";

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

test("there are scenarios", () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});

test.each(files)("%s", async (file) => {
  const reading = readScenario(readFileSync(join(folder, file), "utf8"));
  if (!reading.ok) throw new Error(reading.sentences.join("\n"));
  const { scenario } = reading;
  expect(reading.ignored).toEqual([]);
  expect(runScenario({ scenario, villages: await loadVillages(regenciesOf(scenario)) }).differences).toEqual([]);
});

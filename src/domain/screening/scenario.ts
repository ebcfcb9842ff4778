import { matchList } from "../matching/match-list.ts";
import { matchRegisterOf } from "../matching/match-register.ts";
import { MODEL_2026_11 } from "../matching/model/model-2026-11.ts";
import type { Village } from "../register/village-resolver.ts";
import type { Flag } from "./flag.ts";
import { candidateOf } from "./scenario-candidate.ts";
import { contextOf } from "./scenario-context.ts";
import { type Difference, differencesOf } from "./scenario-expectation.ts";
import type { Scenario } from "./scenario-file.ts";
import { screen } from "./screen.ts";

/** What a scenario raised, and where that differs from what it expects. */
export type ScenarioResult = {
  title: string;
  flags: { row: number; code: Flag["code"]; severity: Flag["severity"] }[];
  listFlags: { code: Flag["code"]; severity: Flag["severity"] }[];
  differences: Difference[];
};

/**
 * Matches and screens the list of a scenario against its own register and aid, as the application does from the database.
 * `villages` are those of its regencies, see `regenciesOf`: the rows name them, the register knows their codes.
 */
export function runScenario({
  scenario,
  villages,
}: {
  scenario: Scenario;
  villages: readonly Village[];
}): ScenarioResult {
  const written = scenario.proposal.candidates.map(candidateOf);
  const register = matchRegisterOf(scenario.households, villages);
  const matches = matchList({ candidates: written, register, model: MODEL_2026_11 });
  const candidates = written.map((candidate) => ({ candidate, match: matches.get(candidate.id) ?? UNMATCHED }));
  const flags = screen({ candidates, context: contextOf(scenario, candidates) });
  return {
    title: scenario.title,
    flags: flags.flatMap(({ row, code, severity }) => (row === null ? [] : [{ row, code, severity }])),
    listFlags: flags.flatMap(({ row, code, severity }) => (row === null ? [{ code, severity }] : [])),
    differences: differencesOf(scenario.expect, flags),
  };
}

/** The regencies whose villages the register of a scenario lies in: `61.11`. */
export function regenciesOf({ households }: Scenario): string[] {
  return [...new Set(households.map(({ villageCode }) => villageCode.split(".").slice(0, 2).join(".")))];
}

const UNMATCHED = { kind: "UNMATCHED" } as const;

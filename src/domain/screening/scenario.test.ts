import { describe, expect, it } from "vitest";
import { regenciesOf, runScenario } from "./scenario.ts";
import { readScenario } from "./scenario-reading.ts";

const WRITTEN = {
  title: "A family of decile 3 and a package for one",
  today: "2026-11-24",
  release: { source: "P3KE", date: "2025-06-30" },
  households: [
    {
      id: "H1",
      villageCode: "61.11.01.2001",
      decile: 3,
      members: [{ id: "P1", name: "SAMSUDIN", nik: "6111011203750001", birthDate: "1975-03-12", status: "ALIVE" }],
    },
    { id: "H2", villageCode: "61.04.01.2001", decile: 1, members: [{ id: "P2", name: "MARIANI" }] },
    { id: "H3", villageCode: "61.11.02.2001", decile: 1, members: [{ id: "P3", name: "HAMDAN" }] },
  ],
  programmes: [
    {
      code: "PAKET",
      owner: { code: "DINSOS", kind: "OPD" },
      benefit: "FOOD_PACKAGE",
      fund: "APBD",
      period: { from: "2026-12-01", to: "2026-12-31" },
      quota: 0,
      criteria: { all: [{ field: "decile", op: "<=", value: 2 }] },
    },
  ],
  proposal: { programme: "PAKET", candidates: [{ row: 4, name: "Samsudin", nik: "6111011203750001" }] },
  expect: { "4": ["TARGET_DECILE"], list: ["PROGRAMME_QUOTA"] },
};

function scenario(change: object = {}) {
  const reading = readScenario(JSON.stringify({ ...WRITTEN, ...change }));
  if (!reading.ok) throw new Error(reading.sentences.join("\n"));
  return reading.scenario;
}

describe("a scenario", () => {
  it("tells flags of rows from those of the list, as the command prints them", () => {
    expect(runScenario({ scenario: scenario(), villages: [] })).toMatchObject({
      title: "A family of decile 3 and a package for one",
      flags: expect.arrayContaining([{ row: 4, code: "TARGET_DECILE", severity: "review" }]),
      listFlags: [{ code: "PROGRAMME_QUOTA", severity: "block" }],
      differences: [],
    });
  });

  it("says what is missing and what was not expected", () => {
    const { differences } = runScenario({
      scenario: scenario({ expect: { "4": ["TARGET_MOVED"], list: [] } }),
      villages: [],
    });
    expect(JSON.stringify(differences)).toContain("TARGET_MOVED");
    expect(JSON.stringify(differences)).toContain("PROGRAMME_QUOTA");
    expect(JSON.stringify(differences)).toContain("TARGET_DECILE");
  });

  it("lies in the regencies of its households", () => {
    expect(regenciesOf(scenario())).toEqual(["61.11", "61.04"]);
  });
});

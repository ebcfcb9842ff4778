import { expect, it } from "vitest";
import { CandidateId, HouseholdId } from "../shared/id.ts";
import { RegionCode } from "../shared/region-code.ts";
import { assignReplacements } from "./assign-replacements.ts";

const SUTERA = RegionCode.parse("61.11.01.2001");
const BUTON = RegionCode.parse("61.11.01.2002");
const MELANO = RegionCode.parse("61.11.02.2001");

const family = (id: string, villageCode: RegionCode, decile: number) => ({
  householdId: HouseholdId.parse(id),
  villageCode,
  decile,
  standing: null,
});
const row = (id: string, villageCode: RegionCode | null) => ({ id: CandidateId.parse(id), villageCode });

const waiting = [
  family("far-poorest", MELANO, 1),
  family("near-second", SUTERA, 2),
  family("near-first", SUTERA, 1),
  family("listed", SUTERA, 1),
  family("next-village", BUTON, 1),
];

it.each<[name: string, rows: ReturnType<typeof row>[], firsts: [string, string][]]>([
  ["the poorest of the same village comes first", [row("r1", SUTERA)], [["r1", "near-first"]]],
  [
    "no family is suggested for two rows",
    [row("r1", SUTERA), row("r2", SUTERA), row("r3", SUTERA)],
    [
      ["r1", "near-first"],
      ["r2", "near-second"],
      ["r3", "next-village"],
    ],
  ],
  ["a row of nobody known gets the poorest anywhere", [row("r1", null)], [["r1", "far-poorest"]]],
  [
    "the last rows get nobody when nobody waits",
    ["r1", "r2", "r3", "r4", "r5"].map((id) => row(id, MELANO)),
    [
      ["r1", "far-poorest"],
      ["r2", "near-first"],
      ["r3", "next-village"],
      ["r4", "near-second"],
    ],
  ],
])("%s", (_name, rows, firsts) => {
  const listed = new Set([HouseholdId.parse("listed")]);
  const assigned = assignReplacements({ rows, waiting, listed, others: 2 });
  expect([...assigned].map(([id, { first }]) => [id, first.householdId])).toEqual(firsts);
});

it("names further families beside the first", () => {
  const assigned = assignReplacements({ rows: [row("r1", SUTERA)], waiting, listed: new Set(), others: 2 });
  expect(assigned.get(CandidateId.parse("r1"))?.others.map(({ householdId }) => householdId)).toEqual([
    "near-first",
    "near-second",
  ]);
});

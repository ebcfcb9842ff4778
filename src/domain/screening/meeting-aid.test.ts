import { describe, expect, it } from "vitest";
import type { Benefit } from "../programme/benefit.ts";
import { isoDate } from "../shared/date.ts";
import { DEFAULT_POLICY } from "./default-policy.ts";
import { type DatedAid, findMeetings } from "./meeting-aid.ts";

const aid = (
  id: string,
  benefit: Benefit,
  [from, to]: [string, string | null],
  personId: string | null = null,
): DatedAid => ({
  id,
  benefit,
  personId,
  period: { from: isoDate(from), to: to === null ? null : isoDate(to) },
});

/** Where A meets B, as `from..to`; both say the same. */
const cases: [name: string, a: DatedAid, b: DatedAid, meeting: string | null][] = [
  [
    "a house proposed while another repairs it: the later one's period",
    aid("a", "HOUSE_REPAIR", ["2025-03-01", "2025-08-31"]),
    aid("b", "HOUSE_REPAIR", ["2025-07-01", "2025-10-31"]),
    "2025-07-01..2025-10-31",
  ],
  [
    "a house in the ten years after",
    aid("a", "HOUSE_REPAIR", ["2022-03-01", "2022-08-31"]),
    aid("b", "HOUSE_REPAIR", ["2026-12-01", "2027-03-31"]),
    "2026-12-01..2027-03-31",
  ],
  [
    "the cooling-off ends within",
    aid("a", "TRAINING", ["2025-01-01", "2025-01-31"], "p1"),
    aid("b", "TRAINING", ["2026-01-15", "2026-03-31"], "p1"),
    "2026-01-15..2026-01-31",
  ],
  [
    "one without an end",
    aid("a", "FOOD_CARD", ["2025-01-01", null]),
    aid("b", "FOOD_CARD", ["2026-01-01", null]),
    "2026-01-01..",
  ],
  [
    "a year after a year, nothing to cool",
    aid("a", "CASH_TRANSFER", ["2025-01-01", "2025-12-31"]),
    aid("b", "CASH_TRANSFER", ["2026-01-01", "2026-12-31"]),
    null,
  ],
  [
    "another need",
    aid("a", "HOUSE_REPAIR", ["2025-03-01", "2025-08-31"]),
    aid("b", "TOILET", ["2025-03-01", "2025-08-31"]),
    null,
  ],
  [
    "a scholarship for each of two children",
    aid("a", "SCHOLARSHIP", ["2025-01-01", "2025-12-31"], "p1"),
    aid("b", "SCHOLARSHIP", ["2025-01-01", "2025-12-31"], "p2"),
    null,
  ],
  [
    "a scholarship that names no child may be this one's",
    aid("a", "SCHOLARSHIP", ["2025-01-01", "2025-12-31"], "p1"),
    aid("b", "SCHOLARSHIP", ["2025-06-01", "2025-12-31"]),
    "2025-06-01..2025-12-31",
  ],
  [
    "a house repaired once for two persons of the household",
    aid("a", "HOUSE_REPAIR", ["2025-03-01", "2025-08-31"], "p1"),
    aid("b", "HOUSE_REPAIR", ["2025-07-01", "2025-10-31"], "p2"),
    "2025-07-01..2025-10-31",
  ],
  [
    "one that ends beside one without an end: while both run",
    aid("a", "FOOD_CARD", ["2025-01-01", null]),
    aid("b", "FOOD_CARD", ["2026-01-01", "2026-06-30"]),
    "2026-01-01..2026-06-30",
  ],
  [
    "one without an end after one that ends: until the first is over",
    aid("a", "FOOD_CARD", ["2025-01-01", "2026-06-30"]),
    aid("b", "FOOD_CARD", ["2026-01-01", null]),
    "2026-01-01..2026-06-30",
  ],
  [
    "help in an emergency",
    aid("a", "EMERGENCY", ["2025-01-01", "2025-12-31"]),
    aid("b", "EMERGENCY", ["2025-01-01", "2025-12-31"]),
    null,
  ],
];

describe("aid of a household meets", () => {
  it.each(cases)("%s", (_name, a, b, meeting) => {
    const found = findMeetings([a, b], DEFAULT_POLICY);
    const said = ["a", "b"].map((id) => found.get(id)?.meetings.map(({ from, to }) => `${from}..${to ?? ""}`));
    const expected = meeting === null ? [] : [meeting];
    expect(said).toEqual([expected, expected]);
  });

  it("says until when each excludes the like of it", () => {
    const [a, b] = [
      aid("a", "TOILET", ["2025-01-01", "2025-06-30"]),
      aid("b", "CASH_TRANSFER", ["2025-01-01", "2025-06-30"]),
    ];
    const found = findMeetings([a, b], DEFAULT_POLICY);
    expect([found.get("a")?.excludedUntil, found.get("b")?.excludedUntil]).toEqual(["2030-06-30", "2025-06-30"]);
  });
});

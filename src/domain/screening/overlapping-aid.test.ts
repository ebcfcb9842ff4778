import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, isoDate } from "#domain/shared/date.ts";
import type { Period } from "#domain/shared/period.ts";
import { deliveredHouseRepair } from "#tests/factories/assistance.ts";
import { houseRepair } from "#tests/factories/programme.ts";
import { type Given, raised } from "#tests/factories/screening.ts";

const noCoolingOff = { coolingOffMonths: { HOUSE_REPAIR: 0 } };

const anyPeriod: fc.Arbitrary<Period> = fc
  .record({ start: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 0, max: 18 }), open: fc.boolean() })
  .map(({ start, length, open }) => {
    const from = addMonths(isoDate("2024-01-15"), start);
    return { from, to: open ? null : addMonths(from, length) };
  });

describe("exclusion windows", () => {
  const repaired = (from: string, to: string | null) => [deliveredHouseRepair({ period: { from, to } })];
  const cases: [name: string, given: Given, flagged: boolean][] = [
    ["the tenth year's last day is inside", { assistance: repaired("2016-05-01", "2016-07-01") }, true],
    ["the day after is outside", { assistance: repaired("2016-05-01", "2016-06-30") }, false],
    [
      "without cooling-off, ends touch on one day",
      { policy: noCoolingOff, assistance: repaired("2026-05-01", "2026-07-01") },
      true,
    ],
    [
      "without cooling-off, the day before is free",
      { policy: noCoolingOff, assistance: repaired("2026-05-01", "2026-06-30") },
      false,
    ],
    ["aid without an end goes on", { policy: noCoolingOff, assistance: repaired("2010-01-01", null) }, true],
    ["later aid meets this programme's own cooling-off", { assistance: repaired("2036-12-31", "2037-12-31") }, true],
    ["and is free after it", { assistance: repaired("2037-01-01", "2037-12-31") }, false],
    [
      "a programme without an end meets all later aid",
      {
        policy: noCoolingOff,
        programme: houseRepair({ period: { from: "2026-07-01", to: null } }),
        assistance: repaired("2040-01-01", "2040-12-31"),
      },
      true,
    ],
    [
      "cooling-off is in calendar months, clamped to the month's end",
      {
        policy: { coolingOffMonths: { HOUSE_REPAIR: 1 } },
        programme: houseRepair({ period: { from: "2027-02-28", to: "2027-03-31" } }),
        assistance: repaired("2026-12-01", "2027-01-31"),
      },
      true,
    ],
    [
      "and ends there",
      {
        policy: { coolingOffMonths: { HOUSE_REPAIR: 1 } },
        programme: houseRepair({ period: { from: "2027-03-01", to: "2027-03-31" } }),
        assistance: repaired("2026-12-01", "2027-01-31"),
      },
      false,
    ],
  ];
  it.each(cases)("%s", (_name, given, flagged) => {
    expect(raised("OVERLAP_COMMITTED", given)).toEqual(flagged ? ["1 block A1"] : []);
  });

  it("meet or miss whichever of the two comes first", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, fc.integer({ min: 0, max: 24 }), (one, other, months) => {
        const flagged = (mine: Period, theirs: Period) =>
          raised("OVERLAP_COMMITTED", {
            programme: houseRepair({ period: mine }),
            assistance: [deliveredHouseRepair({ period: theirs })],
            policy: { coolingOffMonths: { HOUSE_REPAIR: months } },
          }).length;
        expect(flagged(one, other)).toBe(flagged(other, one));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { committedCash } from "#tests/factories/assistance.ts";
import { certainRow, householdRow } from "#tests/factories/candidate.ts";
import { householdReceivingPkh } from "#tests/factories/household.ts";
import { emergencyAid, scholarship, villageCash } from "#tests/factories/programme.ts";
import { type Given, raised, screenGiven } from "#tests/factories/screening.ts";

/** Rp 1,500,000 proposed beside Rp 900,000 committed in the same year. */
const given: Given = { programme: villageCash(), assistance: [committedCash()] };
const ceiling = (rupiah: number) => ({ ceilingPerYear: rupiah });

describe("OVERLAP_CEILING", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["there is no ceiling by default", {}, []],
    ["exactly the ceiling is still below it", { policy: ceiling(2_400_000) }, []],
    ["one rupiah more passes it", { policy: ceiling(2_399_999) }, ["1 review H1"]],
    [
      "delivered aid counts",
      { policy: ceiling(2_000_000), assistance: [committedCash({ state: "DELIVERED" })] },
      ["1 review H1"],
    ],
    ["pending aid does not", { policy: ceiling(2_000_000), assistance: [committedCash({ state: "PENDING" })] }, []],
    ["nor cancelled aid", { policy: ceiling(2_000_000), assistance: [committedCash({ state: "CANCELLED" })] }, []],
    [
      "nor what the register says is received",
      { policy: ceiling(1_500_000), assistance: [], households: [householdReceivingPkh()] },
      [],
    ],
    [
      "aid that started the year before",
      { policy: ceiling(2_000_000), assistance: [committedCash({ period: { from: "2025-12-31", to: "2026-12-31" } })] },
      [],
    ],
    [
      "aid that starts on the year's last day",
      { policy: ceiling(2_000_000), assistance: [committedCash({ period: { from: "2026-12-31", to: null } })] },
      ["1 review H1"],
    ],
    [
      "emergency aid counts",
      { policy: ceiling(2_000_000), assistance: [committedCash({ benefit: "EMERGENCY" })] },
      ["1 review H1"],
    ],
    ["so does proposed emergency aid", { policy: ceiling(1_000_000), programme: emergencyAid() }, ["1 review H1"]],
    [
      "another household's aid does not",
      { policy: ceiling(2_000_000), assistance: [committedCash({ householdId: "H9" })] },
      [],
    ],
    [
      "a programme without an amount adds nothing",
      { policy: ceiling(900_000), programme: villageCash({ amount: null }) },
      [],
    ],
    [
      "earlier rows of the household count for the later ones",
      {
        policy: ceiling(2_900_000),
        programme: scholarship(),
        rows: [certainRow(1), certainRow(2, { person: "P2" }), householdRow(3)],
      },
      ["3 review H1"],
    ],
  ];
  it.each(cases)("%s", (_name, own, expected) => {
    expect(raised("OVERLAP_CEILING", { ...given, ...own })).toEqual(expected);
  });

  it("adds up this row, earlier rows and aid of the year", () => {
    const rows = [certainRow(1), certainRow(2, { person: "P2" })];
    const flags = screenGiven({ ...given, rows, policy: ceiling(3_000_000) });
    expect(flags.find(({ code }) => code === "OVERLAP_CEILING")?.evidence).toEqual({
      code: "OVERLAP_CEILING",
      year: 2026,
      ceiling: 3_000_000n,
      proposed: 3_000_000n,
      received: 900_000n,
    });
  });
});

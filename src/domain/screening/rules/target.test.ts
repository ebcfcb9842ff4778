import { describe, expect, it } from "vitest";
import type { Person } from "#domain/register/person.ts";
import { isoDate } from "#domain/shared/date.ts";
import { certainRow, householdRow, uncertainRow, unmatchedRow } from "#tests/factories/candidate.ts";
import { movedHousehold, poorHousehold } from "#tests/factories/household.ts";
import { fisherman, schoolGirl, wife } from "#tests/factories/person.ts";
import { houseRepair, scholarship } from "#tests/factories/programme.ts";
import { type Given, raised, screenGiven, visit } from "#tests/factories/screening.ts";

const family = (...members: Person[]) => [poorHousehold({ members })];
const dead = { status: "DECEASED" } as const;

describe("TARGET_DECEASED", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["everybody lives", {}, []],
    [
      "the named person is dead, though the wife lives",
      { households: family(fisherman(dead), wife()) },
      ["1 block P1"],
    ],
    [
      "also on a programme for persons",
      { programme: scholarship(), households: family(fisherman(dead), wife()) },
      ["1 block P1"],
    ],
    ["another member's death is no reason while an adult lives", { households: family(fisherman(), wife(dead)) }, []],
    [
      "the only adult is dead and the child is named",
      { rows: [certainRow(1, { person: "P3" })], households: family(fisherman(dead), schoolGirl()) },
      ["1 block P1"],
    ],
    [
      "a scholarship for that child goes on",
      {
        programme: scholarship(),
        rows: [certainRow(1, { person: "P3" })],
        households: family(fisherman(dead), schoolGirl()),
      },
      [],
    ],
    [
      "a household known without its person is asked too",
      { rows: [householdRow(1)], households: family(fisherman(dead), schoolGirl()) },
      ["1 block P1"],
    ],
    [
      "a brother of eighteen on the first day is an adult",
      {
        rows: [certainRow(1, { person: "P3" })],
        households: family(fisherman(dead), schoolGirl({ birthDate: "2008-07-01" })),
      },
      [],
    ],
    [
      "a day short of eighteen is not",
      {
        rows: [certainRow(1, { person: "P3" })],
        households: family(fisherman(dead), schoolGirl({ birthDate: "2008-07-02" })),
      },
      ["1 block P1"],
    ],
    [
      "a dead child leaves no household without adults",
      { rows: [householdRow(1)], households: family(schoolGirl(dead)) },
      [],
    ],
    [
      "who has no birth date may be an adult",
      { rows: [householdRow(1)], households: family(fisherman(dead), wife({ birthDate: null })) },
      [],
    ],
    [
      "and a dead member without one is not known to be",
      { rows: [householdRow(1)], households: family(fisherman({ ...dead, birthDate: null }), schoolGirl()) },
      [],
    ],
    [
      "an adult who moved away is not there",
      { rows: [householdRow(1)], households: family(fisherman(dead), wife({ status: "MOVED" }), schoolGirl()) },
      ["1 block P1"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("TARGET_DECEASED", given)).toEqual(expected);
  });
});

describe("TARGET_MOVED", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["still here", {}, []],
    ["the household moved", { households: [movedHousehold()] }, ["1 block H1"]],
    [
      "the household moved, person not known",
      { households: [movedHousehold()], rows: [householdRow(1)] },
      ["1 block H1"],
    ],
    ["the named person moved", { households: family(fisherman({ status: "MOVED" }), wife()) }, ["1 block P1"]],
    ["another member moved", { households: family(fisherman(), wife({ status: "MOVED" })) }, []],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("TARGET_MOVED", given)).toEqual(expected);
  });
});

describe("TARGET_EXCLUDED_OCCUPATION", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["fisher, housewife, pupil", {}, []],
    [
      "the wife is a civil servant",
      { households: family(fisherman(), wife({ occupation: "CIVIL_SERVANT" })) },
      ["1 block P2"],
    ],
    ["soldiers", { households: family(fisherman({ occupation: "ARMED_FORCES" })) }, ["1 block P1"]],
    ["police", { households: family(fisherman({ occupation: "POLICE" })) }, ["1 block P1"]],
    ["a pensioner is a review", { households: family(fisherman({ occupation: "PENSIONER" })) }, ["1 review P1"]],
    [
      "one flag a member",
      { households: family(fisherman({ occupation: "PENSIONER" }), wife({ occupation: "POLICE" })) },
      ["1 review P1", "1 block P2"],
    ],
    ["a dead civil servant", { households: family(fisherman(), wife({ occupation: "CIVIL_SERVANT", ...dead })) }, []],
    [
      "one who moved away",
      { households: family(fisherman(), wife({ occupation: "CIVIL_SERVANT", status: "MOVED" })) },
      [],
    ],
    ["an occupation not recorded", { households: family(fisherman({ occupation: null })) }, []],
    [
      "a household known without its person",
      { rows: [householdRow(1)], households: family(fisherman({ occupation: "POLICE" })) },
      ["1 block P1"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("TARGET_EXCLUDED_OCCUPATION", given)).toEqual(expected);
  });
});

describe("TARGET_AREA", () => {
  const inArea = (...area: string[]) => ({ programme: houseRepair({ area }) });
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["the regency", inArea("61.11"), []],
    ["the very village", inArea("61.11.01.2001"), []],
    ["one of two kecamatan", inArea("61.11.03", "61.11.01"), []],
    ["another kecamatan", inArea("61.11.03"), ["1 block H1"]],
    ["another village", inArea("61.11.01.2002"), ["1 block H1"]],
    ["a code that only begins alike", inArea("61.11.02", "61.01"), ["1 block H1"]],
    ["no area is everywhere", inArea(), []],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("TARGET_AREA", given)).toEqual(expected);
  });
});

describe("TARGET_DUKCAPIL", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["matched", {}, []],
    ["not matched", { households: family(fisherman({ dukcapilMatched: false })) }, ["1 review P1"]],
    ["not recorded", { households: family(fisherman({ dukcapilMatched: null })) }, []],
    ["another member", { households: family(fisherman(), wife({ dukcapilMatched: false })) }, []],
    [
      "a row without its person waits",
      { rows: [householdRow(1)], households: family(fisherman({ dukcapilMatched: false })) },
      [],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("TARGET_DUKCAPIL", given)).toEqual(expected);
  });
});

describe("TARGET_STALE", () => {
  const released = (date: string) => ({ release: { source: "P3KE", date: isoDate(date) } as const });
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["a release of last year", {}, []],
    ["24 months to the day is fresh", released("2024-06-01"), []],
    ["a day more is stale", released("2024-05-31"), ["1 info H1"]],
    ["policy may allow more", { ...released("2024-05-31"), policy: { staleAfterMonths: 25 } }, []],
    ["found only in a superseded release", { households: [poorHousehold({ superseded: true })] }, ["1 info H1"]],
    ["nobody found is nothing stale", { ...released("2020-01-01"), rows: [unmatchedRow(1)] }, []],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("TARGET_STALE", given)).toEqual(expected);
  });

  it("says which of the two it is", () => {
    const [flag] = screenGiven({ households: [poorHousehold({ superseded: true })] });
    expect(flag?.evidence).toEqual({
      code: "TARGET_STALE",
      reason: "SUPERSEDED",
      source: "P3KE",
      date: "2025-06-30",
      months: 24,
    });
    const [old] = screenGiven(released("2022-05-31"));
    expect(old?.evidence).toMatchObject({ reason: "OLD", date: "2022-05-31" });
  });
});

describe("TARGET_VERIFICATION_FAILED", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["never visited", {}, []],
    ["not eligible", { verifications: [visit("2026-05-01", "NOT_ELIGIBLE")] }, ["1 block H1"]],
    ["eligible", { verifications: [visit("2026-05-01", "ELIGIBLE")] }, []],
    ["not found says nothing by itself", { verifications: [visit("2026-05-01", "NOT_FOUND")] }, []],
    [
      "the latest counts",
      { verifications: [visit("2026-05-02", "ELIGIBLE"), visit("2026-05-01", "NOT_ELIGIBLE")] },
      [],
    ],
    [
      "a later visit may take it back",
      { verifications: [visit("2026-05-01", "ELIGIBLE"), visit("2026-05-02", "NOT_ELIGIBLE")] },
      ["1 block H1"],
    ],
    [
      "of one day, the later in the records",
      { verifications: [visit("2026-05-01", "ELIGIBLE"), visit("2026-05-01", "NOT_ELIGIBLE")] },
      ["1 block H1"],
    ],
    ["today's visit counts", { verifications: [visit("2026-06-01", "NOT_ELIGIBLE")] }, ["1 block H1"]],
    ["tomorrow's does not", { verifications: [visit("2026-06-02", "NOT_ELIGIBLE")] }, []],
    ["another household's visit", { verifications: [visit("2026-05-01", "NOT_ELIGIBLE", "H9")] }, []],
    ["an uncertain row waits", { rows: [uncertainRow(1)], verifications: [visit("2026-05-01", "NOT_ELIGIBLE")] }, []],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("TARGET_VERIFICATION_FAILED", given)).toEqual(expected);
  });

  it("a good verification suppresses no other flag", () => {
    const given: Given = { households: [movedHousehold()], verifications: [visit("2026-05-01", "ELIGIBLE")] };
    expect(raised("TARGET_MOVED", given)).toEqual(["1 block H1"]);
  });
});

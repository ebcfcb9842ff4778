import { describe, expect, it } from "vitest";
import { NO_VALUES } from "./candidate-values.ts";
import { type KnownRow, type MendingRow, readRowId, startMend, writeRowId } from "./mend.ts";

const samsudin = known("A", 1, { name: "SAMSUDIN", nik: "6111011203750001", village: "Sutera" });
const suriani = known("B", 2, { name: "SURIANI", address: "RT 003" });
const dewi = known("C", 3, { name: "DEWI" });
const edited = { ...known("E", 5, { name: "AMBO", village: "Padang" }), changedIn: 6 };
const late = { ...known("F", 6, { name: "LIM A HIONG" }), addedIn: 6 };
const removed = { ...known("D", 4, { name: "HAMDAN" }), listed: false };

function known(id: string, row: number, values: Partial<KnownRow["values"]> & { name: string }): KnownRow {
  return { id, row, listed: true, values: { ...NO_VALUES, ...values }, notes: [], addedIn: 2, changedIn: 0 };
}

function mend(rows: Omit<MendingRow, "seen">[], seen: number | null = 5) {
  const mending = startMend([samsudin, suriani, dewi, edited, late, removed]);
  const verdicts = rows.map((row) => mending.take({ seen, ...row }));
  const { additions, updates, same, missing } = mending.finish();
  return {
    verdicts: verdicts.map((verdict) => (verdict.kind === "REFUSED" ? verdict.code : verdict.kind)),
    additions: additions.map(({ name }) => name),
    updates: updates.map(({ known: { id }, changed }) => [id, changed]),
    same,
    missing: missing.map(({ id }) => id),
  };
}

describe("a mended file over its list", () => {
  it.each<[name: string, rows: Omit<MendingRow, "seen">[], outcome: Partial<ReturnType<typeof mend>>]>([
    [
      "known ids update, a row without id is new, a row left out is asked about",
      [
        { rowId: "A", values: { name: "SAMSUDIN", village: "Pangkalan Buton" } },
        { rowId: "B", values: { name: "SURIANI", address: "RT 003" } },
        { rowId: null, values: { name: "WAGIYEM" } },
      ],
      {
        verdicts: ["UPDATE", "SAME", "ADD"],
        additions: ["WAGIYEM"],
        updates: [["A", ["village"]]],
        same: 1,
        missing: ["C", "E"],
      },
    ],
    [
      "a file without any id only adds",
      [{ rowId: null, values: { name: "SAMSUDIN" } }],
      { verdicts: ["ADD"], additions: ["SAMSUDIN"], missing: [] },
    ],
    [
      "a blank cell empties the field, a column that is not there leaves it",
      [{ rowId: "A", values: { name: "SAMSUDIN", nik: null } }],
      { updates: [["A", ["nik"]]] },
    ],
    [
      "an id of another list is refused, the row is not guessed",
      [{ rowId: "X", values: { name: "SAMSUDIN" } }],
      { verdicts: ["ROW_UNKNOWN"], additions: [], updates: [] },
    ],
    [
      "an id that stands twice is taken once",
      [
        { rowId: "A", values: { name: "SAMSUDIN" } },
        { rowId: "A", values: { name: "SAMSUL" } },
      ],
      { verdicts: ["SAME", "ROW_ID_TWICE"], updates: [], missing: ["B", "C", "E"] },
    ],
    [
      "a row that was taken off does not come back by an old file",
      [{ rowId: "D", values: { name: "HAMDAN" } }],
      { verdicts: ["ROW_REMOVED"], additions: [], updates: [] },
    ],
    [
      "a row changed on the desk since is not overwritten unseen",
      [{ rowId: "E", values: { name: "AMBO", village: "Tanjungsatai" } }],
      { verdicts: ["ROW_CHANGED"], updates: [] },
    ],
    ["nor refused when the file says the same", [{ rowId: "E", values: { name: "AMBO" } }], { verdicts: ["SAME"] }],
  ])("%s", (_name, rows, outcome) => {
    expect(mend(rows)).toMatchObject(outcome);
  });

  it("does not miss rows that came after it was taken, and misses them in one taken later", () => {
    const rows = [{ rowId: "A", values: { name: "SAMSUDIN" } }];
    expect(mend(rows, 5).missing).toEqual(["B", "C", "E"]);
    expect(mend(rows, 6).missing).toEqual(["B", "C", "E", "F"]);
    expect(mend(rows, null).missing).toEqual(["B", "C", "E", "F"]);
  });

  it.each([
    ["0199-a/12", { rowId: "0199-a", seen: 12 }],
    ["0199-a", { rowId: "0199-a", seen: null }],
    ["0199-a/x", { rowId: "0199-a", seen: null }],
    ["  ", { rowId: null, seen: null }],
  ])("reads the row id %s", (written, expected) => {
    expect(readRowId(written)).toEqual(expected);
    if (expected.seen !== null) expect(writeRowId(expected.rowId ?? "", expected.seen)).toBe(written);
  });
});

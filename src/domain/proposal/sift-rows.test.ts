import { describe, expect, it } from "vitest";
import { FlagCode } from "../screening/flag-code.ts";
import { callsForReplacement, FAMILY_OF } from "./flag-family.ts";
import { countSieves, NO_SIEVE, type Sieve, type SiftableRow, siftRows } from "./sift-rows.ts";

const row = (id: string, facts: Partial<SiftableRow> = {}) => ({
  id,
  flags: [],
  match: "CERTAIN" as const,
  decile: 1,
  district: "Sukadana",
  noted: false,
  ...facts,
});
const flag = (
  family: SiftableRow["flags"][number]["family"],
  severity: "block" | "review" | "info" = "block",
  status: SiftableRow["flags"][number]["status"] = "OPEN",
) => ({ family, severity, status });

const rows = [
  row("clear"),
  row("noted", { noted: true, district: "Pulau Maya" }),
  row("informed", { flags: [flag("TARGET", "info", "SHOWN")], decile: 2 }),
  row("overlap", { flags: [flag("OVERLAP"), flag("PENDING", "review")], decile: 2 }),
  row("kept", { flags: [flag("OVERLAP", "block", "DECIDED")] }),
  row("half kept", { flags: [flag("OVERLAP", "block", "DECIDED"), flag("TARGET", "review", "WAITING")] }),
  row("nobody", { flags: [flag("IDENTITY", "review")], match: "NONE", decile: null, district: null }),
];

describe("sifting a list", () => {
  it.each<[name: string, sieve: Partial<Sieve>, ids: string[]]>([
    ["everything", {}, ["clear", "noted", "informed", "overlap", "kept", "half kept", "nobody"]],
    ["a family of open flags; a settled one does not count", { flag: "OVERLAP" }, ["overlap"]],
    ["another family of the same row", { flag: "PENDING" }, ["overlap"]],
    ["rows whose flags are all decided", { flag: "DECIDED" }, ["kept"]],
    ["rows that nothing is asked about", { flag: "CLEAR" }, ["clear", "noted", "informed"]],
    ["of these the ones with a remark or an info", { flag: "NOTED" }, ["noted", "informed"]],
    ["a waiting verification is still open", { flag: "TARGET" }, ["half kept"]],
    ["an unknown decile is a choice of its own", { decile: "unknown" }, ["nobody"]],
    ["choices together", { decile: 2, flag: "CLEAR" }, ["informed"]],
    ["a district", { district: "Pulau Maya" }, ["noted"]],
    ["nobody matched", { match: "NONE" }, ["nobody"]],
  ])("%s", (_name, sieve, ids) => {
    expect(siftRows(rows, { ...NO_SIEVE, ...sieve }).map(({ id }) => id)).toEqual(ids);
  });

  it("counts each choice as if it alone were changed", () => {
    const counts = countSieves(rows, { ...NO_SIEVE, decile: 2, flag: "CLEAR" });
    expect(counts.all).toBe(2);
    expect(counts.flags.get("CLEAR")).toBe(1);
    expect(counts.flags.get("OVERLAP")).toBe(1);
    expect(counts.deciles.get(1)).toBe(2);
    expect(counts.deciles.get(2)).toBe(1);
    expect(counts.districts.get("Sukadana")).toBe(1);
  });
});

describe("families of flags", () => {
  it("calls for another family where aid overlaps or misses its target, not where the row only needs mending", () => {
    expect(FlagCode.options.filter((code) => !callsForReplacement(code) && FAMILY_OF[code] !== "LIST")).toEqual([
      "IDENTITY_UNCERTAIN",
      "IDENTITY_HOUSEHOLD_ONLY",
      "IDENTITY_UNMATCHED",
      "IDENTITY_CONFLICT",
      "NIK_INVALID",
      "ZAKAT_ASNAF_MISSING",
      "ZAKAT_ASNAF_UNSUPPORTED",
      "ZAKAT_RELIGION_UNKNOWN",
      "FUND_PURPOSE",
    ]);
  });
});

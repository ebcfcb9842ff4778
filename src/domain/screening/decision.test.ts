import { describe, expect, it } from "vitest";
import { CandidateId } from "../shared/id.ts";
import { Decision, type DecisionKind, decisionsFor } from "./decision.ts";
import { FlagCode } from "./flag-code.ts";

const onRow = CandidateId.parse("C1");

describe("decisionsFor", () => {
  const all: DecisionKind[] = ["REMOVED", "KEPT", "VERIFY"];
  const notKept: DecisionKind[] = ["REMOVED", "VERIFY"];
  const exceptions: Partial<Record<FlagCode, DecisionKind[]>> = {
    DUPLICATE_IN_LIST: ["REMOVED"],
    ZAKAT_NOT_MUSLIM: ["REMOVED"],
    PROGRAMME_QUOTA: ["REMOVED"],
    PROGRAMME_BUDGET: ["REMOVED"],
    PROGRAMME_CLOSED: ["REMOVED"],
    FUND_BALANCE: ["REMOVED"],
    IDENTITY_UNCERTAIN: notKept,
    IDENTITY_CONFLICT: notKept,
    IDENTITY_UNMATCHED: notKept,
  };
  it.each(FlagCode.options)("%s on a row", (code) => {
    expect(decisionsFor({ code, severity: "review", candidateId: onRow })).toEqual(exceptions[code] ?? all);
  });

  it("an info owes no reason for keeping", () => {
    expect(decisionsFor({ code: "TARGET_STALE", severity: "info", candidateId: onRow })).toEqual(notKept);
  });

  it("the list as a whole is mended, not decided", () => {
    expect(decisionsFor({ code: "PROGRAMME_QUOTA", severity: "block", candidateId: null })).toEqual([]);
  });
});

describe("Decision", () => {
  const decision = { candidateId: "C1", code: "TARGET_DECILE", subject: "H1", decidedBy: "U1", evidenceHash: "a" };
  const cases: [name: string, kind: DecisionKind, reason: string | null, accepted: boolean][] = [
    ["keeping takes a reason", "KEPT", "Rumahnya baru roboh", true],
    ["no reason", "KEPT", null, false],
    ["a blank reason", "KEPT", "  ", false],
    ["removing takes none", "REMOVED", null, true],
    ["asking for a visit takes none", "VERIFY", null, true],
  ];
  it.each(cases)("%s", (_name, kind, reason, accepted) => {
    const parsed = Decision.safeParse({ ...decision, kind, reason });
    expect(parsed.success).toBe(accepted);
    expect(parsed.error?.issues.map(({ path, message }) => [path, message]) ?? []).toEqual(
      accepted ? [] : [[["reason"], "REASON_MISSING"]],
    );
  });
});

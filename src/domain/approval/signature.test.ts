import { describe, expect, it } from "vitest";
import type { OrganisationKind, Role } from "../access/role.ts";
import { UserId } from "../shared/id.ts";
import { rupiah } from "../shared/money.ts";
import { type ApprovalRule, ApprovalRules, ownersOf } from "./approval-rule.ts";
import { missingSignatures, type Signer, signaturesNeeded, standingOf } from "./signature.ts";

type Line = [
  owners: "STATE" | "BAZNAS",
  from: number,
  overrides: number,
  approvals: number,
  role: ApprovalRule["role"],
];

const rule = ([owners, from, overrides, approvals, role]: Line, organisationKind: OrganisationKind | null = null) => ({
  owners,
  fromAmount: rupiah(from),
  fromOverrides: overrides,
  approvals,
  role,
  organisationKind,
});

/** One planner; from half a billion, or from five overrides, two and the department's own; Baznas signs its own lists. */
const RULES: ApprovalRule[] = [
  rule(["STATE", 0, 0, 1, "PLANNER"]),
  rule(["STATE", 500_000_000, 0, 2, "PLANNER"]),
  rule(["STATE", 0, 5, 2, "PLANNER"]),
  rule(["STATE", 500_000_000, 0, 1, "MANAGER"], "OPD"),
  rule(["BAZNAS", 0, 0, 1, "BAZNAS_OFFICER"]),
  rule(["BAZNAS", 100_000_000, 2, 1, "PLANNER"]),
];

const signer = (userId: string, role: Role = "PLANNER", organisationKind: OrganisationKind = "PLANNING"): Signer => ({
  userId: UserId.parse(userId),
  role,
  organisationKind,
});
const ratna = signer("ratna");
const bayu = signer("bayu");
const hendra = signer("hendra", "MANAGER", "OPD");
const fauzan = signer("fauzan", "BAZNAS_OFFICER", "BAZNAS");

const needs = (owners: "STATE" | "BAZNAS", amount: number, overrides = 0) =>
  signaturesNeeded(RULES, { owners, amount: rupiah(amount), overrides });
const inWords = (owed: { role: string; missing: number }[]) => owed.map(({ role, missing }) => `${missing} ${role}`);

describe("what a list still needs", () => {
  const cases: [name: string, needs: ReturnType<typeof needs>, signers: Signer[], missing: string[]][] = [
    ["a small list: one planner", needs("STATE", 0), [], ["1 PLANNER"]],
    ["a small list a planner signed: nothing", needs("STATE", 0), [ratna], []],
    ["one rupiah below the bound", needs("STATE", 499_999_999), [ratna], []],
    ["at the bound: two planners and the department", needs("STATE", 500_000_000), [], ["2 PLANNER", "1 MANAGER"]],
    ["the bound, one planner signed", needs("STATE", 500_000_000), [ratna], ["1 PLANNER", "1 MANAGER"]],
    ["the bound, both planners signed", needs("STATE", 500_000_000), [ratna, bayu], ["1 MANAGER"]],
    ["the bound, all signed", needs("STATE", 500_000_000), [ratna, hendra, bayu], []],
    ["five overrides on a small list: two planners", needs("STATE", 0, 5), [bayu], ["1 PLANNER"]],
    ["four overrides on a small list: one", needs("STATE", 0, 4), [bayu], []],
    ["both bounds reached: the larger number, not the sum", needs("STATE", 900_000_000, 9), [ratna, bayu, hendra], []],
    ["a signature nobody asks for counts for nothing", needs("STATE", 0), [hendra], ["1 PLANNER"]],
    ["Baznas's own list", needs("BAZNAS", 900_000_000), [fauzan], []],
    ["Baznas: sum and overrides together", needs("BAZNAS", 100_000_000, 2), [fauzan], ["1 PLANNER"]],
    ["Baznas: overrides alone", needs("BAZNAS", 99_999_999, 9), [fauzan], []],
  ];
  it.each(cases)("%s", (_name, needed, signers, missing) => {
    expect(inWords(missingSignatures(needed, signers))).toEqual(missing);
  });
});

describe("where a person stands", () => {
  const large = needs("STATE", 500_000_000);
  const cases: [name: string, signers: Signer[], who: Signer, standing: string, completes: boolean][] = [
    ["the first planner", [], ratna, "SOUGHT", false],
    ["the second planner", [ratna, hendra], bayu, "SOUGHT", true],
    ["a planner who has signed", [ratna], ratna, "SIGNED", false],
    ["a third planner", [ratna, bayu], signer("tiara"), "ENOUGH", false],
    ["the department", [ratna, bayu], hendra, "SOUGHT", true],
    ["a village's manager", [], signer("kades", "MANAGER", "VILLAGE"), "NOT_ASKED", false],
    ["Baznas", [], fauzan, "NOT_ASKED", false],
  ];
  it.each(cases)("%s", (_name, signers, who, standing, completes) => {
    const given = { needs: large, signers, signer: who };
    expect(standingOf(given)).toBe(standing);
    expect(standing === "SOUGHT" && missingSignatures(large, [...signers, who]).length === 0).toBe(completes);
  });
});

describe("a table that makes no sense is refused with the field named", () => {
  const written = RULES.map((one) => ({ ...one, fromAmount: String(one.fromAmount) }));
  const withLine = (line: object) => [...written, { ...written[0], ...line }];
  const cases: [name: string, table: unknown, path: string, message?: string][] = [
    ["nobody approves Baznas's lists", written.slice(0, 4), "", "APPROVER_MISSING"],
    ["a planner only from a sum", written.slice(1), "", "APPROVER_MISSING"],
    ["Baznas asked for a department's list", withLine({ role: "BAZNAS_OFFICER" }), "6.role", "SIGNER_CANNOT_READ"],
    ["a planner of a village", withLine({ organisationKind: "VILLAGE" }), "6.organisationKind", "SIGNER_ELSEWHERE"],
    ["no signatures", withLine({ approvals: 0 }), "6.approvals"],
    ["a negative number of overrides", withLine({ fromOverrides: -1 }), "6.fromOverrides"],
    ["a negative sum", withLine({ fromAmount: -1 }), "6.fromAmount", "NEGATIVE_AMOUNT"],
  ];
  it.each(cases)("%s", (_name, table, path, message) => {
    const issues = ApprovalRules.safeParse(table).error?.issues;
    expect(issues?.map((issue) => ({ path: issue.path.join("."), message: issue.message }))).toEqual([
      { path, message: message ?? expect.any(String) },
    ]);
  });
});

it("a list of a UPZ counts as Baznas's", () => {
  expect(ownersOf("UPZ")).toBe("BAZNAS");
  expect(ownersOf("VILLAGE")).toBe("STATE");
});

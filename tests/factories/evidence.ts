import type { z } from "zod";
import { Evidence } from "#domain/screening/evidence.ts";

const own = { need: "house", benefit: "HOUSE_REPAIR", period: { from: "2025-07-01", to: "2025-10-31" } } as const;
const ownSchool = { need: "education", benefit: "SCHOLARSHIP", period: { from: "2025-07-01", to: null } } as const;

const baznasHouse = {
  organisation: "BAZNAS",
  organisationKind: "BAZNAS",
  need: "house",
  period: { from: "2025-03-01", to: "2025-08-31" },
  state: "COMMITTED",
  details: { programme: "BEDAH-RUMAH", benefit: "HOUSE_REPAIR", amount: 25_000_000n, row: 3 },
} as const;

const baznasSchool = {
  ...baznasHouse,
  need: "education",
  details: { programme: "BAZNAS-CERDAS", benefit: "SCHOLARSHIP", amount: 750_000n, row: null },
} as const;

const overlap = {
  own,
  other: baznasHouse,
  excludedUntil: "2035-08-31",
  coolingOffMonths: 120,
  personUnknown: false,
} as const;
const first = { row: 14, name: "Suriani" } as const;
const inVillage = (personId: string, villageCode: string) => ({ personId, householdId: "H1", villageCode });
const earthFloor = { field: "floor", op: "in", value: ["EARTH", "BAMBOO"] } as const;
const decileTo2 = { field: "decile", op: "<=", value: 2 } as const;
const oldMember = { someMember: { field: "age", op: ">=", value: 60 } } as const;

/** Evidence of every code and every variant of it, named by what the case shows. */
export const WRITTEN_EVIDENCE: Readonly<Record<string, z.input<typeof Evidence>>> = {
  "one candidate": { code: "IDENTITY_UNCERTAIN", options: [inVillage("P1", "61.11.05.2003")] },
  "two candidates in one village": {
    code: "IDENTITY_UNCERTAIN",
    options: [inVillage("P1", "61.11.05.2003"), inVillage("P2", "61.11.05.2003")],
  },
  "candidates in two villages": {
    code: "IDENTITY_UNCERTAIN",
    options: [inVillage("P1", "61.11.05.2003"), inVillage("P2", "61.11.01.2001")],
  },
  "member uncertain": { code: "IDENTITY_HOUSEHOLD_ONLY", name: "Nurhayati", villageCode: "61.11.01.2001" },
  unmatched: { code: "IDENTITY_UNMATCHED", name: "Rusdi", village: "Teluk Batang" },
  conflict: { code: "IDENTITY_CONFLICT", options: [] },
  "NIK placeholder": { code: "NIK_INVALID", problem: "PLACEHOLDER", length: 1 },
  "NIK of 15 digits": { code: "NIK_INVALID", problem: "NOT_16_DIGITS", length: 15 },
  "NIK with 31 February": { code: "NIK_INVALID", problem: "IMPOSSIBLE_DATE", length: 16 },
  "NIK without serial": { code: "NIK_INVALID", problem: "SERIAL_ZERO", length: 16 },
  "same person": { code: "DUPLICATE_IN_LIST", by: "PERSON", first, name: "Suriani bt. Hamdan" },
  "same NIK": { code: "DUPLICATE_IN_LIST", by: "NIK", first, name: "Rusdi" },
  "same household": { code: "HOUSEHOLD_TWICE_IN_LIST", first, name: "Dewi" },
  "approved by Baznas": { code: "OVERLAP_COMMITTED", ...overlap },
  "delivered years ago": {
    code: "OVERLAP_COMMITTED",
    ...overlap,
    other: { ...baznasHouse, state: "DELIVERED", period: { from: "2019-05-01", to: "2019-08-31" } },
    excludedUntil: "2029-08-31",
  },
  "without a person": {
    code: "OVERLAP_COMMITTED",
    ...overlap,
    own: ownSchool,
    other: baznasSchool,
    personUnknown: true,
  },
  "proposed by another": { code: "OVERLAP_PENDING", ...overlap, other: { ...baznasHouse, state: "PENDING" } },
  "proposed without end": {
    code: "OVERLAP_PENDING",
    ...overlap,
    own: ownSchool,
    other: { ...baznasSchool, state: "PENDING", period: { from: "2025-07-01", to: null } },
    excludedUntil: null,
  },
  "received by the register": { code: "OVERLAP_REGISTER", own, receipt: "PKH" },
  "received, named by policy only": { code: "OVERLAP_REGISTER", own, receipt: "PIP" },
  "aid not to be combined": { code: "OVERLAP_INCOMPATIBLE", own, with: { kind: "AID", other: baznasHouse } },
  "receipt not to be combined": {
    code: "OVERLAP_INCOMPATIBLE",
    own,
    with: { kind: "RECEIPT", receipt: "PKH", benefit: "CONDITIONAL_CASH", need: "cash" },
  },
  ceiling: { code: "OVERLAP_CEILING", year: 2025, ceiling: 5_000_000n, proposed: 1_500_000n, received: 3_600_000n },
  decile: { code: "TARGET_DECILE", decile: 4, failed: [decileTo2] },
  "one criterion": {
    code: "TARGET_CRITERIA",
    failed: [{ criterion: earthFloor, seen: [{ personId: null, field: "floor", value: "CEMENT" }] }],
  },
  "criteria of every kind of value": {
    code: "TARGET_CRITERIA",
    failed: [
      { criterion: { any: [] }, seen: [] },
      {
        criterion: oldMember,
        seen: [
          { personId: "P1", field: "age", value: 51 },
          { personId: "P2", field: "age", value: 51 },
          { personId: "P3", field: "age", value: null },
        ],
      },
      {
        criterion: { field: "receives", op: "in", value: ["PKH"] },
        seen: [{ personId: null, field: "receives", value: [] }],
      },
      {
        criterion: { field: "receives", op: "notIn", value: ["PKH"] },
        seen: [{ personId: null, field: "receives", value: ["PKH", "BPNT"] }],
      },
      {
        criterion: { field: "stuntingRisk", op: "=", value: true },
        seen: [{ personId: null, field: "stuntingRisk", value: false }],
      },
      { criterion: { not: decileTo2 }, seen: [{ personId: null, field: "decile", value: 2 }] },
    ],
  },
  "criteria unknown": {
    code: "TARGET_CRITERIA_UNKNOWN",
    unknown: [
      { criterion: decileTo2, missing: [{ personId: null, field: "decile", value: null }] },
      { criterion: oldMember, missing: [{ personId: "P1", field: "age", value: null }] },
      {
        criterion: { headMember: { field: "sex", op: "=", value: "F" } },
        missing: [{ personId: null, field: "head", value: null }],
      },
    ],
  },
  deceased: { code: "TARGET_DECEASED", who: "PERSON", name: "Samsudin" },
  "no adult left": { code: "TARGET_DECEASED", who: "ONLY_ADULT", name: "Samsudin" },
  "person moved": { code: "TARGET_MOVED", who: "PERSON" },
  "household moved": { code: "TARGET_MOVED", who: "HOUSEHOLD" },
  "civil servant": {
    code: "TARGET_EXCLUDED_OCCUPATION",
    name: "Suriani",
    relation: "SPOUSE",
    occupation: "CIVIL_SERVANT",
  },
  pensioner: { code: "TARGET_EXCLUDED_OCCUPATION", name: "Samsudin", relation: null, occupation: "PENSIONER" },
  "outside the area": { code: "TARGET_AREA", villageCode: "61.11.05.2003", area: ["61.11.01.2001", "61.11.01.2002"] },
  "not padan": { code: "TARGET_DUKCAPIL", name: "Halimah" },
  "old data": { code: "TARGET_STALE", reason: "OLD", source: "P3KE", date: "2022-06-30", months: 24 },
  superseded: { code: "TARGET_STALE", reason: "SUPERSEDED", source: "DTSEN", date: "2025-06-30", months: 24 },
  "verification failed": { code: "TARGET_VERIFICATION_FAILED", date: "2025-06-12" },
  "poorer waiting": { code: "TARGET_POORER_WAITING", count: 12, decile: 2, poorest: 1, need: "house" },
  "poorer waiting in several deciles": {
    code: "TARGET_POORER_WAITING",
    count: 1200,
    decile: 4,
    poorest: 1,
    need: "house",
  },
  quota: { code: "PROGRAMME_QUOTA", quota: 50, rows: 14, used: 38 },
  budget: { code: "PROGRAMME_BUDGET", budget: 50_000_000n, needed: 75_000_000n, used: 10_000_000n },
  closed: { code: "PROGRAMME_CLOSED", closedOn: "2025-06-30" },
  "no asnaf": { code: "ZAKAT_ASNAF_MISSING", written: null },
  "strange asnaf": { code: "ZAKAT_ASNAF_MISSING", written: "dhuafa" },
  "decile above the line": {
    code: "ZAKAT_ASNAF_UNSUPPORTED",
    asnaf: "MISKIN",
    decile: { seen: 6, line: 4 },
    incomePerMonth: null,
  },
  "income above the line": {
    code: "ZAKAT_ASNAF_UNSUPPORTED",
    asnaf: "FAKIR",
    decile: null,
    incomePerMonth: { seen: 4_000_000n, line: 3_000_000n },
  },
  "both above the line": {
    code: "ZAKAT_ASNAF_UNSUPPORTED",
    asnaf: "FAKIR",
    decile: { seen: 6, line: 4 },
    incomePerMonth: { seen: 4_000_000n, line: 3_000_000n },
  },
  "not Muslim": { code: "ZAKAT_NOT_MUSLIM", religion: "CATHOLIC" },
  "religion unknown": { code: "ZAKAT_RELIGION_UNKNOWN", recorded: null, asnaf: "MISKIN" },
  "mualaf with another religion": { code: "ZAKAT_RELIGION_UNKNOWN", recorded: "HINDU", asnaf: "MUALAF" },
  "religion by the list only": { code: "ZAKAT_RELIGION_UNKNOWN", recorded: "HINDU", asnaf: null },
  "row for another purpose": {
    code: "FUND_PURPOSE",
    need: { bound: "education", seen: "biaya sekolah", statedOn: "ROW" },
    area: null,
  },
  "benefit for another purpose, outside the area": {
    code: "FUND_PURPOSE",
    need: { bound: "education", seen: "house", statedOn: "BENEFIT" },
    area: { bound: ["61.11.05.2003"], seen: "61.11.01.2001" },
  },
  "only outside the area": {
    code: "FUND_PURPOSE",
    need: null,
    area: { bound: ["61.11.05.2003"], seen: "61.11.01.2001" },
  },
  "fund too small": {
    code: "FUND_BALANCE",
    fund: "ZAKAT",
    balance: 153_918_750n,
    committed: 42_000_000n,
    needed: 120_000_000n,
  },
};

export function everyEvidence(): [name: string, evidence: Evidence][] {
  return Object.entries(WRITTEN_EVIDENCE).map(([name, written]) => [name, Evidence.parse(written)]);
}

export function evidenceOf(name: string): Evidence {
  const written = WRITTEN_EVIDENCE[name];
  if (!written) throw new Error(`No evidence is named "${name}"`);
  return Evidence.parse(written);
}

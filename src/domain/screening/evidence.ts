import { z } from "zod";
import { AssistanceState } from "../assistance/assistance.ts";
import { Benefit, Need } from "../programme/benefit.ts";
import { Criteria } from "../programme/criteria.ts";
import { SeenValue } from "../programme/evaluate-criteria.ts";
import { OwnerKind } from "../programme/programme.ts";
import { NikProblem } from "../register/nik.ts";
import { Occupation, Relation, Religion } from "../register/person.ts";
import { ReleaseSource } from "../register/release.ts";
import { IsoDate } from "../shared/date.ts";
import { HouseholdId, PersonId } from "../shared/id.ts";
import { rupiah } from "../shared/money.ts";
import { Period } from "../shared/period.ts";
import { RegionCode } from "../shared/region-code.ts";
import { Asnaf } from "../zakat/asnaf.ts";
import { Fund } from "../zakat/fund.ts";
import type { FlagCode } from "./flag-code.ts";

/** Rupiah, read back from stored JSON where it stands as digits. */
const Amount = z.union([z.bigint(), z.string().regex(/^-?\d+$/)]).transform((written) => rupiah(BigInt(written)));
const Row = z.number().int().positive();

/** Aid of another programme as a flag shows it. `details` is `null` for who may not see them, see disclosure.ts. */
export const OtherAid = z.object({
  organisation: z.string(),
  organisationKind: OwnerKind,
  need: Need,
  period: Period,
  state: AssistanceState,
  details: z.object({ programme: z.string(), benefit: Benefit, amount: Amount, row: Row.nullable() }).nullable(),
});
export type OtherAid = z.infer<typeof OtherAid>;

/** What this list proposes, the other side of every overlap. */
const OwnAid = z.object({ need: Need, benefit: Benefit, period: Period });

const overlap = {
  own: OwnAid,
  other: OtherAid,
  /** Last day on which the other aid still excludes this one, cooling-off included; `null` is open. */
  excludedUntil: IsoDate.nullable(),
  coolingOffMonths: z.number().int(),
  /** Aid counted by person of which the record names only the household. */
  personUnknown: z.boolean(),
};

const Option = z.object({ personId: PersonId, householdId: HouseholdId, villageCode: RegionCode.nullable() });

/** The facts behind a flag, one shape a code: who, need, period, rupiah, programme, compared values. No sentences. */
export const Evidence = z.discriminatedUnion("code", [
  z.object({ code: z.literal("IDENTITY_UNCERTAIN"), options: z.array(Option) }),
  z.object({ code: z.literal("IDENTITY_HOUSEHOLD_ONLY"), name: z.string(), villageCode: RegionCode.nullable() }),
  z.object({ code: z.literal("IDENTITY_UNMATCHED"), name: z.string(), village: z.string().nullable() }),
  z.object({ code: z.literal("IDENTITY_CONFLICT"), options: z.array(Option) }),
  z.object({ code: z.literal("NIK_INVALID"), problem: NikProblem, length: z.number().int() }),
  z.object({
    code: z.literal("DUPLICATE_IN_LIST"),
    /** What shows that it is one person: the register, or the same valid NIK on two unmatched rows. */
    by: z.enum(["PERSON", "NIK"]),
    first: z.object({ row: Row, name: z.string() }),
    name: z.string(),
  }),
  z.object({
    code: z.literal("HOUSEHOLD_TWICE_IN_LIST"),
    first: z.object({ row: Row, name: z.string() }),
    name: z.string(),
  }),
  z.object({ code: z.literal("OVERLAP_COMMITTED"), ...overlap }),
  z.object({ code: z.literal("OVERLAP_PENDING"), ...overlap }),
  z.object({ code: z.literal("OVERLAP_REGISTER"), own: OwnAid, receipt: z.string() }),
  z.object({
    code: z.literal("OVERLAP_INCOMPATIBLE"),
    own: OwnAid,
    with: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("AID"), other: OtherAid }),
      z.object({ kind: z.literal("RECEIPT"), receipt: z.string(), benefit: Benefit, need: Need }),
    ]),
  }),
  z.object({
    code: z.literal("OVERLAP_CEILING"),
    year: z.number().int(),
    ceiling: Amount,
    /** This row and the earlier rows of the same household. */
    proposed: Amount,
    /** Aid of all funders in that year; `null` for who may not see amounts. */
    received: Amount.nullable(),
  }),
  z.object({ code: z.literal("TARGET_DECILE"), decile: z.number().int(), failed: z.array(Criteria) }),
  z.object({
    code: z.literal("TARGET_CRITERIA"),
    failed: z.array(z.object({ criterion: Criteria, seen: z.array(SeenValue) })),
  }),
  z.object({
    code: z.literal("TARGET_CRITERIA_UNKNOWN"),
    unknown: z.array(z.object({ criterion: Criteria, missing: z.array(SeenValue) })),
  }),
  z.object({
    code: z.literal("TARGET_DECEASED"),
    /** PERSON: the one the row names. ONLY_ADULT: the household's adults are dead and none is left. */
    who: z.enum(["PERSON", "ONLY_ADULT"]),
    name: z.string(),
  }),
  z.object({ code: z.literal("TARGET_MOVED"), who: z.enum(["PERSON", "HOUSEHOLD"]) }),
  z.object({
    code: z.literal("TARGET_EXCLUDED_OCCUPATION"),
    name: z.string(),
    relation: Relation.nullable(),
    occupation: Occupation,
  }),
  z.object({ code: z.literal("TARGET_AREA"), villageCode: RegionCode, area: z.array(RegionCode) }),
  z.object({ code: z.literal("TARGET_DUKCAPIL"), name: z.string() }),
  z.object({
    code: z.literal("TARGET_STALE"),
    reason: z.enum(["OLD", "SUPERSEDED"]),
    source: ReleaseSource,
    date: IsoDate,
    months: z.number().int(),
  }),
  z.object({ code: z.literal("TARGET_VERIFICATION_FAILED"), date: IsoDate }),
  z.object({
    code: z.literal("TARGET_POORER_WAITING"),
    count: z.number().int(),
    decile: z.number().int(),
    poorest: z.number().int(),
    need: Need,
  }),
  z.object({ code: z.literal("PROGRAMME_QUOTA"), quota: z.number(), rows: z.number(), used: z.number() }),
  z.object({ code: z.literal("PROGRAMME_BUDGET"), budget: Amount, needed: Amount, used: Amount }),
  z.object({ code: z.literal("PROGRAMME_CLOSED"), closedOn: IsoDate }),
  z.object({ code: z.literal("ZAKAT_ASNAF_MISSING"), written: z.string().nullable() }),
  z.object({
    code: z.literal("ZAKAT_ASNAF_UNSUPPORTED"),
    asnaf: Asnaf,
    /** The values that stand above their line; `null` where that value does not. */
    decile: z.object({ seen: z.number().int(), line: z.number().int() }).nullable(),
    incomePerMonth: z.object({ seen: Amount, line: Amount }).nullable(),
  }),
  z.object({ code: z.literal("ZAKAT_NOT_MUSLIM"), religion: Religion }),
  z.object({ code: z.literal("ZAKAT_RELIGION_UNKNOWN"), recorded: Religion.nullable(), asnaf: Asnaf.nullable() }),
  z.object({
    code: z.literal("FUND_PURPOSE"),
    /** `statedOn` says whose need differs: the row's own purpose, or the programme's benefit. */
    need: z.object({ bound: Need, seen: z.string(), statedOn: z.enum(["ROW", "BENEFIT"]) }).nullable(),
    area: z.object({ bound: z.array(RegionCode), seen: RegionCode }).nullable(),
  }),
  z.object({ code: z.literal("FUND_BALANCE"), fund: Fund, balance: Amount, committed: Amount, needed: Amount }),
]);
export type Evidence = z.infer<typeof Evidence>;
export type EvidenceOf<Code extends FlagCode> = Extract<Evidence, { code: Code }>;

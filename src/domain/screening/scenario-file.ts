import { z } from "zod";
import { AssistanceState } from "../assistance/assistance.ts";
import { VerificationResult } from "../assistance/verification.ts";
import { Benefit, Need, Unit } from "../programme/benefit.ts";
import { Criteria } from "../programme/criteria.ts";
import { Owner } from "../programme/programme.ts";
import { Household } from "../register/household.ts";
import { Person, Religion } from "../register/person.ts";
import { Release } from "../register/release.ts";
import { IsoDate } from "../shared/date.ts";
import { rupiah } from "../shared/money.ts";
import { Period } from "../shared/period.ts";
import { RegionCode } from "../shared/region-code.ts";
import { Fund } from "../zakat/fund.ts";
import { FlagCode } from "./flag-code.ts";
import { PolicyPatch } from "./policy.ts";
import { danglingNames } from "./scenario-names.ts";

const Money = z
  .number()
  .int()
  .nonnegative()
  .transform((amount) => rupiah(amount));

/** What an officer left blank is `null`, absent or empty; a number typed without quotes is read as its digits. */
const Cell = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .default(null);

const ScenarioPerson = nullIsUnknown(Person);

const ScenarioHousehold = nullIsUnknown(
  Household.extend({
    decile: Household.shape.decile.default(null),
    incomePerMonth: Money.nullable().default(null),
    members: z.array(ScenarioPerson).min(1),
  }),
);

const ScenarioProgramme = nullIsUnknown(
  z.object({
    code: z.string().min(1),
    owner: Owner,
    benefit: Benefit,
    /** Absent: the benefit's key. */
    unit: Unit.optional(),
    fund: Fund,
    period: Period,
    area: z.array(RegionCode).default([]),
    quota: z.number().int().nonnegative().nullable().default(null),
    budget: Money.nullable().default(null),
    amount: Money.nullable().default(null),
    criteria: Criteria.default({ all: [] }),
  }),
);

const ScenarioAssistance = z.object({
  programme: z.string(),
  household: z.string(),
  person: z.string().nullable().default(null),
  state: AssistanceState,
  /** `null`: the programme's. */
  period: Period.nullable().default(null),
  amount: Money.nullable().default(null),
});

const ScenarioVerification = z.object({ household: z.string(), date: IsoDate, result: VerificationResult });

const ScenarioFund = z.object({ fund: Fund, balance: Money, purpose: Need.nullable().default(null) });

/** A row as its owner wrote it; `candidateOf` reads its cells. */
export const ScenarioCandidate = z.object({
  row: z.number().int().positive(),
  name: Cell,
  nik: Cell,
  kk: Cell,
  birthDate: Cell,
  sex: Cell,
  village: Cell,
  district: Cell,
  address: Cell,
  asnaf: Cell,
  purpose: Cell,
  religion: Religion.nullable().default(null),
});
export type ScenarioCandidate = z.infer<typeof ScenarioCandidate>;

/**
 * A whole case as data: register, programmes, aid, a list, and the codes it must raise. Source: design rules, "Scenarios";
 * `null` anywhere means unknown. `expect` names rows by their number, and `list` for what concerns the list as a whole.
 */
export const Scenario = nullIsUnknown(
  z
    .object({
      title: z.string().min(1),
      today: IsoDate,
      policy: PolicyPatch.default({}),
      release: Release,
      households: z.array(ScenarioHousehold),
      programmes: z.array(ScenarioProgramme).min(1),
      assistance: z.array(ScenarioAssistance).default([]),
      verifications: z.array(ScenarioVerification).default([]),
      funds: z.array(ScenarioFund).default([]),
      proposal: z.object({ programme: z.string(), candidates: z.array(ScenarioCandidate) }),
      expect: z.record(z.string().regex(/^(list|[1-9]\d*)$/), z.array(FlagCode)).default({}),
    })
    .superRefine((scenario, context) => {
      for (const { path, message } of danglingNames(scenario)) context.addIssue({ code: "custom", path, message });
    }),
);
export type Scenario = z.infer<typeof Scenario>;

/** A `null` beside a field that has a default is the same as leaving the field out. */
function nullIsUnknown<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((input) => (isRecord(input) ? withoutNulls(input) : input), schema);
}

function withoutNulls(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

import type { FlagCode } from "./flag-code.ts";
import type { Rule } from "./rule.ts";
import { DUPLICATE_IN_LIST } from "./rules/duplicate-in-list.ts";
import { FUND_BALANCE } from "./rules/fund-balance.ts";
import { FUND_PURPOSE } from "./rules/fund-purpose.ts";
import { HOUSEHOLD_TWICE_IN_LIST } from "./rules/household-twice-in-list.ts";
import { IDENTITY_CONFLICT } from "./rules/identity-conflict.ts";
import { IDENTITY_HOUSEHOLD_ONLY } from "./rules/identity-household-only.ts";
import { IDENTITY_UNCERTAIN } from "./rules/identity-uncertain.ts";
import { IDENTITY_UNMATCHED } from "./rules/identity-unmatched.ts";
import { NIK_INVALID } from "./rules/nik-invalid.ts";
import { OVERLAP_CEILING } from "./rules/overlap-ceiling.ts";
import { OVERLAP_COMMITTED } from "./rules/overlap-committed.ts";
import { OVERLAP_INCOMPATIBLE } from "./rules/overlap-incompatible.ts";
import { OVERLAP_PENDING } from "./rules/overlap-pending.ts";
import { OVERLAP_REGISTER } from "./rules/overlap-register.ts";
import { PROGRAMME_BUDGET } from "./rules/programme-budget.ts";
import { PROGRAMME_CLOSED } from "./rules/programme-closed.ts";
import { PROGRAMME_QUOTA } from "./rules/programme-quota.ts";
import { TARGET_AREA } from "./rules/target-area.ts";
import { TARGET_CRITERIA } from "./rules/target-criteria.ts";
import { TARGET_CRITERIA_UNKNOWN } from "./rules/target-criteria-unknown.ts";
import { TARGET_DECEASED } from "./rules/target-deceased.ts";
import { TARGET_DECILE } from "./rules/target-decile.ts";
import { TARGET_DUKCAPIL } from "./rules/target-dukcapil.ts";
import { TARGET_EXCLUDED_OCCUPATION } from "./rules/target-excluded-occupation.ts";
import { TARGET_MOVED } from "./rules/target-moved.ts";
import { TARGET_POORER_WAITING } from "./rules/target-poorer-waiting.ts";
import { TARGET_STALE } from "./rules/target-stale.ts";
import { TARGET_VERIFICATION_FAILED } from "./rules/target-verification-failed.ts";
import { ZAKAT_ASNAF_MISSING } from "./rules/zakat-asnaf-missing.ts";
import { ZAKAT_ASNAF_UNSUPPORTED } from "./rules/zakat-asnaf-unsupported.ts";
import { ZAKAT_NOT_MUSLIM } from "./rules/zakat-not-muslim.ts";
import { ZAKAT_RELIGION_UNKNOWN } from "./rules/zakat-religion-unknown.ts";

/** Every rule under its code; the compiler refuses a code without a rule and a rule under another code. */
export const RULES = {
  IDENTITY_UNCERTAIN,
  IDENTITY_HOUSEHOLD_ONLY,
  IDENTITY_UNMATCHED,
  IDENTITY_CONFLICT,
  NIK_INVALID,
  DUPLICATE_IN_LIST,
  HOUSEHOLD_TWICE_IN_LIST,
  OVERLAP_COMMITTED,
  OVERLAP_PENDING,
  OVERLAP_REGISTER,
  OVERLAP_INCOMPATIBLE,
  OVERLAP_CEILING,
  TARGET_DECILE,
  TARGET_CRITERIA,
  TARGET_CRITERIA_UNKNOWN,
  TARGET_DECEASED,
  TARGET_MOVED,
  TARGET_EXCLUDED_OCCUPATION,
  TARGET_AREA,
  TARGET_DUKCAPIL,
  TARGET_STALE,
  TARGET_VERIFICATION_FAILED,
  TARGET_POORER_WAITING,
  PROGRAMME_QUOTA,
  PROGRAMME_BUDGET,
  PROGRAMME_CLOSED,
  ZAKAT_ASNAF_MISSING,
  ZAKAT_ASNAF_UNSUPPORTED,
  ZAKAT_NOT_MUSLIM,
  ZAKAT_RELIGION_UNKNOWN,
  FUND_PURPOSE,
  FUND_BALANCE,
} as const satisfies { [Code in FlagCode]: Rule<Code> };

import type { Evidence, EvidenceOf } from "./evidence.ts";
import type { FlagCode, Severity } from "./flag-code.ts";
import type { HouseholdRow, ListedRow, PersonRow, ScreenedList } from "./screened-list.ts";

/** What every finding says beside its facts. */
export type FindingHead = {
  /** The key of the other record it is about. */
  subject: string;
  /** Only where the rule has no severity of its own: that of the pair policy names. */
  severity?: Severity;
  /** Only with that severity: the pair's own basis, before the rule's. */
  legalBasis?: string;
  /** Weaker grounds: whatever policy says, this finding asks no more than a review. */
  atMost?: "review";
};

/** One thing a rule found. */
export type Finding<Code extends FlagCode> = FindingHead & { evidence: EvidenceOf<Code> };

export type RuleHead = {
  code: FlagCode;
  /** Cannot be kept by a decision, nor silenced or softened by policy. */
  absolute: boolean;
  /** `null`: each finding brings its own. */
  defaultSeverity: Severity | null;
  defaultLegalBasis: string | null;
};

/**
 * A rule of screening. `looksAt` says what must be known before it is asked: LIST rules see the list as a whole, ROW rules
 * any row, HOUSEHOLD rules rows whose household is certain, PERSON rules rows whose person is. So an uncertain row is never
 * judged by the register, and a row of which only the household is known waits for its person.
 */
export type Rule<Code extends FlagCode> = RuleHead & { code: Code } & (
    | { looksAt: "LIST"; evaluate: (list: ScreenedList) => Finding<Code>[] }
    | { looksAt: "ROW"; evaluate: (row: ListedRow, list: ScreenedList) => Finding<Code>[] }
    | { looksAt: "HOUSEHOLD"; evaluate: (row: HouseholdRow, list: ScreenedList) => Finding<Code>[] }
    | { looksAt: "PERSON"; evaluate: (row: PersonRow, list: ScreenedList) => Finding<Code>[] }
  );

export type AnyRule = { [Code in FlagCode]: Rule<Code> }[FlagCode];
export type AnyFinding = FindingHead & { evidence: Evidence };

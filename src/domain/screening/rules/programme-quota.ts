import type { Rule } from "../rule.ts";

/**
 * With this list the programme serves more than its quota. Every row counts, flagged or not; no quota is no limit.
 * Example: quota 50, 38 committed on earlier lists, 14 rows here.
 */
export const PROGRAMME_QUOTA = {
  code: "PROGRAMME_QUOTA",
  absolute: true,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "LIST",
  evaluate({ rowCount, context }) {
    const { quota, id } = context.programme;
    const used = context.programmeUse.count;
    if (quota === null || rowCount + used <= quota) return [];
    return [{ subject: id, evidence: { code: "PROGRAMME_QUOTA", quota, rows: rowCount, used } }];
  },
} as const satisfies Rule<"PROGRAMME_QUOTA">;

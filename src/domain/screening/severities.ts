/** How serious a flag may be, most serious first; without what reads it, for the browser. */
export const SEVERITIES = ["block", "review", "info"] as const;

/** What policy may make of a rule. */
export const POLICY_SEVERITIES = [...SEVERITIES, "off"] as const;

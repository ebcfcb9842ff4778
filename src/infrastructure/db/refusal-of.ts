/** Names of the database's own refusals, by constraint (see the migrations). */
export type ConstraintRefusal =
  | "assistance_no_overlap"
  | "proposal_four_eyes"
  | "proposal_second_signature"
  | "policy_four_eyes"
  | "delivery_within_commitment"
  | "flag_identity"
  | "decision_one_standing"
  | "release_one_active"
  | "candidate_regency_id_proposal_id_row_key"
  | "programme_regency_id_code_key"
  | "organisation_regency_id_code_key"
  | "app_user_regency_id_email_key";

/**
 * Whether `error` is the database refusing by this constraint. Through the driver adapter the constraint's name stands in the
 * message or in the nested cause, by kind of constraint; the text of a query never does.
 */
export function isRefusedBy(error: unknown, constraint: ConstraintRefusal): boolean {
  return textOf(error).includes(constraint);
}

/** Whether the database broke off this transaction because it and another waited for each other. */
export function isDeadlock(error: unknown): boolean {
  return textOf(error).includes("40P01") || textOf(error).includes("deadlock detected");
}

function textOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { message, meta, cause } = error as { message?: string; meta?: unknown; cause?: unknown };
  return [message, JSON.stringify(meta ?? ""), cause ? textOf(cause) : ""].join(" ");
}

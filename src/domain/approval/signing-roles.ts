/** Whose lists a rule of approval is about: those of departments, villages and ministries, or those of Baznas and its UPZs. */
export const LIST_OWNERS = ["STATE", "BAZNAS"] as const;

/** Roles that may be asked for a signature. */
export const SIGNING_ROLES = ["PLANNER", "MANAGER", "BAZNAS_OFFICER"] as const;

/** Who may be asked to sign which lists, from which kinds of organisation: those who may read them. */
export const SIGNERS = {
  STATE: { PLANNER: ["PLANNING"], MANAGER: ["OPD", "VILLAGE", "MINISTRY"], BAZNAS_OFFICER: [] },
  BAZNAS: { BAZNAS_OFFICER: ["BAZNAS"], PLANNER: ["PLANNING"], MANAGER: ["UPZ"] },
} as const;

/** Who approves in any case (design, people and access): no policy lets a list pass without one of them. */
export const APPROVERS = { STATE: "PLANNER", BAZNAS: "BAZNAS_OFFICER" } as const;

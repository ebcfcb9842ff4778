import type { Evidence, OtherAid } from "./evidence.ts";

/**
 * Who looks. OWNER: the organisation whose list is flagged; it sees organisation, need, period and state of the other aid.
 * FULL: planner and inspector; also programme, amount and row. Source: design rulings, Disclosure.
 */
export type Viewer = "OWNER" | "FULL";

/** The evidence as this viewer may have it. What is taken out never leaves the server. */
export function discloseTo(viewer: Viewer, evidence: Evidence): Evidence {
  if (viewer === "FULL") return evidence;
  switch (evidence.code) {
    case "OVERLAP_COMMITTED":
    case "OVERLAP_PENDING":
      return { ...evidence, other: withoutDetails(evidence.other) };
    case "OVERLAP_INCOMPATIBLE":
      if (evidence.with.kind === "RECEIPT") return evidence;
      return { ...evidence, with: { kind: "AID", other: withoutDetails(evidence.with.other) } };
    case "OVERLAP_CEILING":
      return { ...evidence, received: null };
    default:
      return evidence;
  }
}

function withoutDetails(other: OtherAid): OtherAid {
  return { ...other, details: null };
}

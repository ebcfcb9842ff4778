import type { Assistance } from "../assistance/assistance.ts";
import type { Benefit } from "../programme/benefit.ts";
import { BENEFIT_TERMS } from "../programme/benefit-terms.ts";
import type { Programme } from "../programme/programme.ts";
import type { OtherAid } from "./evidence.ts";

/** What the list's programme would give every row. */
export function ownAid(programme: Programme) {
  return { need: needOf(programme.benefit), benefit: programme.benefit, period: programme.period };
}

/** Another programme's aid in full; disclosure.ts takes out what the viewer may not see. */
export function otherAid(aid: Assistance): OtherAid {
  return {
    organisation: aid.owner.code,
    organisationKind: aid.owner.kind,
    need: needOf(aid.benefit),
    period: aid.period,
    state: aid.state,
    details: { programme: aid.programmeCode, benefit: aid.benefit, amount: aid.amount, row: aid.row },
  };
}

export function needOf(benefit: Benefit) {
  return BENEFIT_TERMS[benefit].need;
}

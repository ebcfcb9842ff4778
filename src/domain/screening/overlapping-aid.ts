import type { Assistance, AssistanceState } from "../assistance/assistance.ts";
import { BENEFIT_TERMS, type BenefitTerms } from "../programme/benefit-terms.ts";
import { extendedBy, overlaps } from "../shared/period.ts";
import { otherAid, ownAid } from "./aid-facts.ts";
import type { EvidenceOf } from "./evidence.ts";
import { coolingOffOf } from "./policy.ts";
import type { FindingHead } from "./rule.ts";
import type { HouseholdRow, ScreenedList } from "./screened-list.ts";

type OverlapSearch = { states: readonly AssistanceState[]; row: HouseholdRow; list: ScreenedList };

/** An overlap before it is known under which code it is raised. */
type OverlappingAid = FindingHead & { facts: Omit<EvidenceOf<"OVERLAP_COMMITTED">, "code"> };

/**
 * Aid of the same exclusion group to the same beneficiary whose window meets this programme's. A window is the period, its
 * end pushed out by the cooling-off. Households count once whoever is named; persons count wherever they live now.
 */
export function findOverlappingAid({ states, row, list }: OverlapSearch): OverlappingAid[] {
  const { programme, policy } = list.context;
  const terms = termsOf(programme.benefit);
  if (terms.exclusionGroup === null) return [];
  const window = extendedBy(programme.period, coolingOffOf(policy, programme.benefit));
  return aidToBeneficiary({ terms, row, list }).flatMap(({ aid, personUnknown }) => {
    if (!states.includes(aid.state) || termsOf(aid.benefit).exclusionGroup !== terms.exclusionGroup) return [];
    const coolingOffMonths = coolingOffOf(policy, aid.benefit);
    const excluded = extendedBy(aid.period, coolingOffMonths);
    if (!overlaps(window, excluded)) return [];
    const facts = {
      own: ownAid(programme),
      other: otherAid(aid),
      excludedUntil: excluded.to,
      coolingOffMonths,
      personUnknown,
    };
    return [{ subject: aid.id, facts, ...(personUnknown && { atMost: "review" as const }) }];
  });
}

type BeneficiarySearch = { terms: BenefitTerms; row: HouseholdRow; list: ScreenedList };

/** The aid that shares the row's beneficiary key. Person-key aid recorded without a person may be any member's. */
function aidToBeneficiary({ terms, row, list }: BeneficiarySearch): { aid: Assistance; personUnknown: boolean }[] {
  const ofHousehold = list.aidOfHousehold(row.household.id);
  if (terms.key === "HOUSEHOLD") return ofHousehold.map((aid) => ({ aid, personUnknown: false }));
  if (row.person === null) return [];
  return [
    ...list.aidOfPerson(row.person.id).map((aid) => ({ aid, personUnknown: false })),
    ...ofHousehold.filter((aid) => aid.personId === null).map((aid) => ({ aid, personUnknown: true })),
  ];
}

function termsOf(benefit: keyof typeof BENEFIT_TERMS): BenefitTerms {
  return BENEFIT_TERMS[benefit];
}

import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import { Criteria } from "#domain/programme/criteria.ts";
import type { ProgrammeDraft } from "#domain/programme/programme-draft.ts";
import { OrganisationId } from "#domain/shared/id.ts";
import { rupiah } from "#domain/shared/money.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { fromDay, toDay } from "#infrastructure/db/day.ts";
import { toJson } from "#infrastructure/db/json.ts";
import type { OpenedProgramme } from "./open-programme.ts";

/** A draft as the columns of `programme`; the need follows from the benefit. */
export function toProgrammeRecord({ from, to, criteria, ...draft }: ProgrammeDraft) {
  return {
    ...draft,
    need: BENEFIT_TERMS[draft.benefit].need,
    periodFrom: fromDay(from),
    periodTo: to && fromDay(to),
    criteria: toJson(criteria),
  };
}

/** The stored programme as its owner would write it down. */
export function toProgrammeDraft(stored: OpenedProgramme): ProgrammeDraft {
  return {
    code: stored.code,
    name: stored.name,
    ownerId: OrganisationId.parse(stored.ownerId),
    benefit: stored.benefit,
    unit: stored.unit,
    strategy: stored.strategy,
    fund: stored.fund,
    fundPurpose: stored.fundPurpose,
    from: toDay(stored.periodFrom),
    to: stored.periodTo && toDay(stored.periodTo),
    quota: stored.quota,
    amount: stored.amount === null ? null : rupiah(stored.amount),
    budget: stored.budget === null ? null : rupiah(stored.budget),
    area: stored.area.map((code) => RegionCode.parse(code)),
    legalBasis: stored.legalBasis,
    criteria: Criteria.parse(stored.criteria),
  };
}

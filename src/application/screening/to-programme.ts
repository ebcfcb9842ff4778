import { Programme } from "#domain/programme/programme.ts";
import { toDay } from "#infrastructure/db/day.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";

/** The stored programme as the domain speaks of it. */
export function toProgramme(stored: LockedProposal["programme"]): Programme {
  return Programme.parse({
    id: stored.id,
    code: stored.code,
    owner: { code: stored.owner.code, kind: stored.owner.kind },
    benefit: stored.benefit,
    unit: stored.unit,
    fund: stored.fund,
    fundPurpose: stored.fundPurpose,
    period: { from: toDay(stored.periodFrom), to: stored.periodTo && toDay(stored.periodTo) },
    area: stored.area,
    quota: stored.quota,
    budget: stored.budget,
    amount: stored.amount,
    criteria: stored.criteria,
  });
}

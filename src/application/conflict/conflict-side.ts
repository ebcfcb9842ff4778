import type { OrganisationKind } from "#domain/access/role.ts";
import { Match } from "#domain/matching/match.ts";
import type { Benefit, Need } from "#domain/programme/benefit.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import { partsOfCriteria } from "#domain/programme/criteria-parts.ts";
import { evaluateCriteria } from "#domain/programme/evaluate-criteria.ts";
import type { Programme } from "#domain/programme/programme.ts";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import type { Household } from "#domain/register/household.ts";
import type { SideFacts } from "#domain/screening/conflict.ts";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { type Rupiah, rupiah } from "#domain/shared/money.ts";
import type { Period } from "#domain/shared/period.ts";
import type { Fund } from "#domain/zakat/fund.ts";
import type { ConflictFlag } from "#infrastructure/db/load/load-conflict-flags.ts";
import { loadProgrammeFigures, NO_FIGURES } from "#infrastructure/db/load/load-programme-figures.ts";
import { suggestNearest } from "../approval/suggest-nearest.ts";
import { type Context, dayIn } from "../context.ts";
import type { SuggestedHousehold } from "../proposal/suggested-household.ts";
import { toProgramme } from "../screening/to-programme.ts";

/** One of the two rows of a conflict with what stands behind it. For who sees every funder. */
export type ConflictSide = {
  flagId: string;
  evidenceHash: string;
  /** The decision that stands on its flag, for the server to compare. */
  decision: { id: string; kind: DecisionKind } | null;
  row: number;
  name: string;
  list: { id: string; title: string; state: ProposalState; version: number; screenedAt: Date | null };
  owner: { code: string; name: string; kind: OrganisationKind };
  programme: { code: string; name: string; benefit: Benefit; need: Need; period: Period };
  money: { amount: Rupiah; fund: Fund; tiedTo: Need | null; left: Rupiah | null };
  criteria: { total: number; fulfilled: number; failed: Criteria[]; unknown: Criteria[] };
  /** The row means a person, not only their family. */
  isPersonKnown: boolean;
  /** How likely the row means this person; null where a person said so, or only the household is certain. */
  probability: number | null;
  /** Who could take the place, should the row leave. */
  replacement: SuggestedHousehold | null;
  facts: SideFacts;
};

/** A side as the records have it now; whether anybody could take its place is asked only while it is still to be decided. */
export async function describeSide(
  context: Context,
  { flag, household, isOpen }: { flag: ConflictFlag; household: Household; isOpen: boolean },
): Promise<ConflictSide> {
  const { candidate, decision, proposal } = flag;
  const { owner } = proposal.programme;
  const programme = toProgramme(proposal.programme);
  const money = await readMoney(context, { flag, programme });
  const criteria = judgeCriteria(programme, { household, personId: candidate.personId });
  const replacement = isOpen ? await findReplacement(context, { flag, household }) : null;
  return {
    flagId: flag.id,
    evidenceHash: flag.evidenceHash,
    decision: decision && { id: decision.id, kind: decision.kind },
    row: candidate.row,
    name: candidate.name,
    list: {
      id: proposal.id,
      title: proposal.title,
      state: proposal.state,
      version: proposal.version,
      screenedAt: proposal.screenedAt,
    },
    owner: { code: owner.code, name: owner.name, kind: owner.kind },
    programme: {
      code: programme.code,
      name: proposal.programme.name,
      benefit: programme.benefit,
      need: proposal.programme.need,
      period: programme.period,
    },
    money,
    criteria,
    isPersonKnown: candidate.personId !== null,
    probability: probabilityOf(candidate.match),
    replacement,
    facts: {
      isTied: money.tiedTo === proposal.programme.need,
      criteria: { failed: criteria.failed.length, unknown: criteria.unknown.length },
      hasReplacement: replacement !== null,
      askedOn: proposal.submittedAt && (await dayOf(context, proposal.submittedAt)),
    },
  };
}

/** What is left is the budget less what is approved; lists under way take nothing off. */
async function readMoney(
  { actor, tx }: Context,
  { flag, programme }: { flag: ConflictFlag; programme: Programme },
): Promise<ConflictSide["money"]> {
  const { regencyId } = actor;
  const { programmeId } = flag.proposal;
  const figures = await loadProgrammeFigures(tx, { regencyId, programmeIds: [programmeId] });
  const { committedAmount } = figures.get(programmeId) ?? NO_FIGURES;
  return {
    amount: programme.amount ?? rupiah(0),
    fund: programme.fund,
    tiedTo: programme.fund === "INFAK_TIED" ? flag.proposal.programme.fundPurpose : null,
    left: programme.budget === null ? null : rupiah(programme.budget - committedAmount),
  };
}

function judgeCriteria(
  { criteria, period }: Programme,
  { household, personId }: { household: Household; personId: string | null },
): ConflictSide["criteria"] {
  const proposed = household.members.find(({ id }) => id === personId) ?? null;
  const { decileRange, others } = partsOfCriteria(criteria);
  const parts = [...decileRange, ...others];
  const truthOf = (part: Criteria) => evaluateCriteria(part, { household, proposed, startsOn: period.from }).truth;
  const failed = parts.filter((part) => truthOf(part) === "FALSE");
  const unknown = parts.filter((part) => truthOf(part) === "UNKNOWN");
  return { total: parts.length, fulfilled: parts.length - failed.length - unknown.length, failed, unknown };
}

async function findReplacement(
  context: Context,
  { flag, household }: { flag: ConflictFlag; household: Household },
): Promise<SuggestedHousehold | null> {
  const search = { list: flag.proposal, villageCode: household.villageCode, limit: 1 };
  return (await suggestNearest(context, search))[0] ?? null;
}

function probabilityOf(stored: unknown): number | null {
  const { data: match } = Match.safeParse(stored);
  return match?.kind === "CERTAIN" ? match.probability : null;
}

async function dayOf({ actor, tx }: Context, instant: Date) {
  const { timeZone } = await tx.regency.findUniqueOrThrow({ where: { id: actor.regencyId } });
  return dayIn(timeZone, instant);
}

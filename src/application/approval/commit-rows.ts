import { BENEFIT_TERMS, type BenefitTerms } from "#domain/programme/benefit-terms.ts";
import { coolingOffOf } from "#domain/screening/policy.ts";
import { rupiah } from "#domain/shared/money.ts";
import { extendedBy } from "#domain/shared/period.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { type Commitment, saveCommitments } from "#infrastructure/db/save/save-commitments.ts";
import type { Context } from "../context.ts";
import { toProgramme } from "../screening/to-programme.ts";

/**
 * Writes a commitment for every row. Refused with ROWS_WITHOUT_BENEFICIARY when a row has nobody to give to: it waits for a
 * person to be picked, or for a visit that puts the family into the register; with NOTHING_TO_APPROVE when no row is left.
 */
export async function commitRows(
  context: Context,
  { list, flags }: { list: LockedProposal; flags: readonly StoredFlag[] },
): Promise<Result<{ commitments: number }>> {
  const { actor, tx, now, today } = context;
  const { regencyId } = actor;
  const programme = toProgramme(list.programme);
  const terms: BenefitTerms = BENEFIT_TERMS[programme.benefit];
  const policy = await loadPolicy(tx, { regencyId, today });
  const rows = await tx.candidate.findMany({
    where: { regencyId, proposalId: list.id, state: "LISTED" },
    select: { id: true, row: true, householdId: true, personId: true },
    orderBy: { row: "asc" },
  });
  if (rows.length === 0) return refuse("NOTHING_TO_APPROVE");
  const overrides = await findOverrides(context, flags);
  const commitments = rows.flatMap(({ id, householdId, personId }) => {
    const beneficiaryKey = programme.unit === "PERSON" ? personId : householdId;
    if (householdId === null || beneficiaryKey === null) return [];
    return [{ candidateId: id, householdId, personId, beneficiaryKey, overrideReason: overrides.get(id) ?? null }];
  });
  if (commitments.length < rows.length) return refuse("ROWS_WITHOUT_BENEFICIARY", { rows: missing(rows, commitments) });
  await saveCommitments(tx, {
    commitments,
    terms: {
      regencyId,
      programmeId: list.programmeId,
      ownerId: list.ownerId,
      proposalId: list.id,
      benefit: programme.benefit,
      need: terms.need,
      exclusionGroup: terms.exclusionGroup,
      fund: programme.fund,
      period: programme.period,
      exclusionWindow: extendedBy(programme.period, coolingOffOf(policy, programme.benefit)),
      amount: programme.amount ?? rupiah(0),
      approvedById: actor.userId,
      now,
    },
  });
  return ok({ commitments: commitments.length });
}

/**
 * Rows kept in spite of aid that the EXCLUDE constraint covers, with the reason. A row kept in spite of loaded history needs no
 * override and stays inside the constraint, so that it still excludes the next. Source: decision 0005.
 */
async function findOverrides({ actor, tx }: Context, flags: readonly StoredFlag[]): Promise<Map<string, string>> {
  const kept = flags.filter(({ code, decision }) => code === "OVERLAP_COMMITTED" && decision?.kind === "KEPT");
  const constrained = await tx.assistance.findMany({
    where: {
      regencyId: actor.regencyId,
      id: { in: kept.map(({ subject }) => subject) },
      origin: "APPROVAL",
      override: false,
    },
    select: { id: true },
  });
  const ids = new Set(constrained.map(({ id }) => id));
  return new Map(
    kept
      .filter(({ subject }) => ids.has(subject))
      .map(({ candidateId, decision }) => [candidateId ?? "", decision?.reason ?? ""]),
  );
}

function missing(rows: readonly { id: string; row: number }[], commitments: readonly Commitment[]): string {
  const committed = new Set(commitments.map(({ candidateId }) => candidateId));
  return rows.flatMap(({ id, row }) => (committed.has(id) ? [] : [row])).join(", ");
}

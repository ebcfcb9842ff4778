import { can } from "#domain/access/can.ts";
import type { OrganisationKind } from "#domain/access/role.ts";
import type { Need } from "#domain/programme/benefit.ts";
import { livingMembers } from "#domain/programme/evaluate-criteria.ts";
import { type ConflictSuggestion, type Sides, suggestServer } from "#domain/screening/conflict.ts";
import type { DecisionKind } from "#domain/screening/decision.ts";
import type { EvidenceOf } from "#domain/screening/evidence.ts";
import type { Severity } from "#domain/screening/flag-code.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findRowVillages } from "#infrastructure/db/load/find-row-villages.ts";
import type { ConflictFlag } from "#infrastructure/db/load/load-conflict-flags.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { loadUserNames } from "../approval/review-flag.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { type ConflictSide, describeSide } from "./conflict-side.ts";
import { type Conflict, type ConflictStatus, conflictOf, findConflicts } from "./find-conflicts.ts";
import { isProposerOf } from "./is-proposer-of.ts";

/** The conflicts between lists under way, and one of them in full. */
export type Conflicts = {
  queue: QueuedConflict[];
  /** Null: none, or the one asked for is over. */
  opened: OpenedConflict | null;
  /** The last step the one who looks has decided here and that still stands. */
  lastOwnStep: ConflictStep | null;
  names: Names;
};

export type QueuedConflict = {
  /** The flag of its first side. */
  id: string;
  need: Need;
  name: string;
  villageCode: string | null;
  owners: Sides<{ name: string; kind: OrganisationKind }>;
  status: ConflictStatus;
};

export type OpenedConflict = {
  id: string;
  need: Need;
  status: ConflictStatus;
  severity: Severity;
  policyVersion: number;
  legalBasis: string | null;
  /** For how long after its end such aid excludes another. */
  coolingOffMonths: number;
  household: { id: string; decile: number | null; villageCode: string; members: number };
  sides: Sides<ConflictSide>;
  /** What the first side's flag says of the second, with the end of its exclusion. */
  excludedUntil: Sides<EvidenceOf<"OVERLAP_PENDING">["excludedUntil"]>;
  suggestion: ConflictSuggestion | null;
  /** How it was decided, once it was. */
  step:
    | (ConflictStep & { kinds: Sides<DecisionKind | null>; reason: string | null; by: string; at: Date; own: boolean })
    | null;
  /** Who looks proposed one of the lists or a row of it, and decides nothing about them. */
  isProposer: boolean;
};

/** A step of deciding, for taking it back. */
export type ConflictStep = { proposalId: string; batchId: string };

/**
 * Reads the conflicts, and opens the one a flag belongs to, or the first of a list, or the first of all, open ones first. Refused:
 * FORBIDDEN.
 */
export async function getConflicts(
  request: Request,
  wanted: { flagId?: string | undefined; proposalId?: string | undefined },
): Promise<Result<Conflicts>> {
  return transact(request, async (context) => {
    const { actor } = context;
    if (!can(actor, "flag.decide", { regencyId: actor.regencyId })) return refuse("FORBIDDEN");
    const conflicts = await findConflicts(context);
    const chosen = choose(conflicts, wanted);
    const opened = chosen ? await open(context, chosen) : null;
    if (opened) await recordReading(context, opened);
    return ok({
      queue: await describeQueue(context, conflicts),
      opened,
      lastOwnStep: lastOwnStep(context, conflicts),
      names: await loadNames(context),
    });
  });
}

function choose(
  conflicts: readonly Conflict[],
  { flagId, proposalId }: { flagId?: string | undefined; proposalId?: string | undefined },
): Conflict | undefined {
  if (flagId !== undefined) return conflictOf(conflicts, flagId);
  const open = conflicts.filter(({ status }) => status === "OPEN");
  const isOfList = ({ sides }: Conflict) => sides.some((side) => side.proposalId === proposalId);
  return open.find(isOfList) ?? conflicts.find(isOfList) ?? open[0] ?? conflicts[0];
}

async function describeQueue({ actor, tx }: Context, conflicts: readonly Conflict[]): Promise<QueuedConflict[]> {
  const candidateIds = conflicts.map(({ sides: [first] }) => first.candidate.id);
  const villages = await findRowVillages(tx, { regencyId: actor.regencyId, candidateIds });
  return conflicts.map(({ sides, status }) => {
    const [first, second] = sides;
    return {
      id: first.id,
      need: first.proposal.programme.need,
      name: first.candidate.name,
      villageCode: villages.get(first.candidate.id) ?? null,
      owners: [ownerOf(first), ownerOf(second)],
      status,
    };
  });
}

function ownerOf({ proposal }: ConflictFlag) {
  const { name, kind } = proposal.programme.owner;
  return { name, kind };
}

async function open(context: Context, { sides: flags, status }: Conflict): Promise<OpenedConflict | null> {
  const { actor, tx } = context;
  const [first, second] = flags;
  const householdId = HouseholdId.parse(first.candidate.householdId ?? second.candidate.householdId ?? "-");
  const household = (await loadHouseholds(tx, { regencyId: actor.regencyId, ids: [householdId] })).get(householdId);
  if (!household) return null;
  const isOpen = status === "OPEN";
  const sides = [
    await describeSide(context, { flag: first, household, isOpen }),
    await describeSide(context, { flag: second, household, isOpen }),
  ] as const;
  const { id, decile, villageCode } = household;
  return {
    id: first.id,
    need: first.proposal.programme.need,
    status,
    severity: first.severity,
    policyVersion: first.policyVersion,
    legalBasis: first.legalBasis,
    coolingOffMonths: first.evidence.code === "OVERLAP_PENDING" ? first.evidence.coolingOffMonths : 0,
    household: { id, decile, villageCode, members: livingMembers(household).length },
    sides,
    excludedUntil: [exclusionOf(second), exclusionOf(first)],
    suggestion: isOpen ? suggestServer([sides[0].facts, sides[1].facts]) : null,
    step: await describeStep(context, flags),
    isProposer: await isProposerOf(context, [first.proposal, second.proposal]),
  };
}

/** Until when the other side's aid excludes: what a flag says of its counterpart. */
function exclusionOf({ evidence }: ConflictFlag) {
  return evidence.code === "OVERLAP_PENDING" ? evidence.excludedUntil : null;
}

async function describeStep(context: Context, [first, second]: Sides<ConflictFlag>): Promise<OpenedConflict["step"]> {
  const taken = first.decision ?? second.decision;
  if (taken === null) return null;
  const names = await loadUserNames(context, [taken.decidedById]);
  return {
    proposalId: taken.proposalId,
    batchId: taken.batchId,
    kinds: [first.decision?.kind ?? null, second.decision?.kind ?? null],
    reason: taken.reason,
    by: names.get(taken.decidedById) ?? "",
    at: taken.decidedAt,
    own: taken.decidedById === context.actor.userId,
  };
}

function lastOwnStep({ actor }: Context, conflicts: readonly Conflict[]): ConflictStep | null {
  const own = conflicts
    .flatMap(({ sides }) => sides.flatMap(({ decision }) => decision ?? []))
    .filter(({ decidedById }) => decidedById === actor.userId)
    .sort((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime());
  const [last] = own;
  return last ? { proposalId: last.proposalId, batchId: last.batchId } : null;
}

async function recordReading(context: Context, { sides }: OpenedConflict): Promise<void> {
  for (const { list, row } of sides) {
    await recordAudit(context, {
      type: "proposal.read",
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { row, conflict: true },
    });
  }
}

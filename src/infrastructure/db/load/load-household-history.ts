import { Evidence } from "#domain/screening/evidence.ts";
import type { Severity } from "#domain/screening/flag-code.ts";
import type { Tx } from "../with-tenant.ts";

/** A flag on a row that means this household, with the decision that stands on it. */
export type HouseholdFlag = {
  id: string;
  severity: Severity;
  evidence: Evidence;
  row: number | null;
  raisedAt: Date;
  programme: string;
  proposalId: string;
  candidateId: string | null;
  /** The list is being reviewed: what is undecided can be decided there. */
  underReview: boolean;
  decision: { kind: "REMOVED" | "KEPT" | "VERIFY"; reason: string | null; by: string; at: Date } | null;
};

type Key = { regencyId: string; householdId: string };

/** The flags of a household over all lists that may be seen, the latest first; those that screening took back are left out. */
export async function loadHouseholdFlags(tx: Tx, { regencyId, householdId }: Key): Promise<HouseholdFlag[]> {
  const flags = await tx.flag.findMany({
    where: { regencyId, clearedAt: null, candidate: { householdId, state: { not: "MOVED" } } },
    include: {
      candidate: { select: { row: true } },
      proposal: { select: { state: true, programme: { select: { name: true } } } },
      decisions: { where: { undoneAt: null }, take: 1 },
    },
    orderBy: [{ raisedAt: "desc" }, { id: "asc" }],
    take: 40,
  });
  const names = await namesOf(tx, {
    regencyId,
    ids: flags.flatMap(({ decisions }) => decisions.map((d) => d.decidedById)),
  });
  return flags.map(({ candidate, proposal, decisions: [standing], evidence, ...flag }) => ({
    id: flag.id,
    severity: flag.severity,
    evidence: Evidence.parse(evidence),
    row: candidate?.row ?? null,
    raisedAt: flag.raisedAt,
    programme: proposal.programme.name,
    proposalId: flag.proposalId,
    candidateId: flag.candidateId,
    underReview: proposal.state === "SUBMITTED" || proposal.state === "UNDER_REVIEW",
    decision: standing
      ? {
          kind: standing.kind,
          reason: standing.reason,
          by: names.get(standing.decidedById) ?? "",
          at: standing.decidedAt,
        }
      : null,
  }));
}

export type HouseholdAccess = {
  id: string;
  at: Date;
  type: string;
  reason: string | null;
  who: string;
  organisation: string;
};

const MOST_ACCESSES = 60;

/** Who opened a household's page, looked at a number on it, or asked for a visit or entered what it found; the latest first. */
export async function loadHouseholdAccess(tx: Tx, { regencyId, householdId }: Key): Promise<HouseholdAccess[]> {
  return tx.$queryRaw<HouseholdAccess[]>`
    SELECT e.id, e.at, e.type, e.detail ->> 'reason' AS reason, coalesce(u.name, '') AS who, coalesce(o.name, '') AS organisation
    FROM audit_event e
    LEFT JOIN app_user u ON u.regency_id = e.regency_id AND u.id = e.actor_id
    LEFT JOIN organisation o ON o.regency_id = e.regency_id AND o.id = e.organisation_id
    WHERE e.regency_id = ${regencyId} AND (
      (e.subject_kind = 'household' AND e.subject_id = ${householdId})
      OR (e.subject_kind = 'verification' AND e.subject_id IN (
        SELECT v.id::text FROM verification v WHERE v.regency_id = ${regencyId} AND v.household_id = ${householdId}::uuid)))
    ORDER BY e.at DESC, e.id DESC LIMIT ${MOST_ACCESSES}`;
}

async function namesOf(tx: Tx, { regencyId, ids }: { regencyId: string; ids: readonly string[] }) {
  if (ids.length === 0) return new Map<string, string>();
  const users = await tx.user.findMany({
    where: { regencyId, id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}

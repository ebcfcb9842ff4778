import { can } from "#domain/access/can.ts";
import type { VerificationResult } from "#domain/assistance/verification.ts";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { discloseTo, type Viewer } from "#domain/screening/disclosure.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import type { Flag } from "#domain/screening/flag.ts";
import { type FlagStatus, judgeFlags } from "#domain/screening/flag-status.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { loadFlags, type StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { Context } from "../context.ts";
import { permittedOn, standingDecision } from "./find-decidable.ts";
import { toDecisions, toFlags } from "./judged-list.ts";

/** A flag as the desk shows it: its evidence is disclosed to the viewer already. */
export type ReviewFlag = Pick<Flag, "code" | "severity" | "row" | "legalBasis" | "evidenceHash"> & {
  id: string;
  candidateId: string | null;
  evidence: Evidence;
  /** For who sees everything: what the owner of the list sees instead, where that is less. */
  ownerEvidence: Evidence | null;
  policyVersion: number;
  status: FlagStatus;
  permitted: readonly DecisionKind[];
  /** The decision that stands; `holds` is false when the facts have changed since. */
  decision: TakenDecision | null;
  visit: Visit | null;
  /** What the owner says for keeping the row. */
  answer: { reason: string; by: string; at: Date } | null;
};

export type TakenDecision = {
  id: string;
  batchId: string;
  kind: DecisionKind;
  reason: string | null;
  by: string;
  at: Date;
  holds: boolean;
};

export type Visit = {
  state: "REQUESTED" | "DONE";
  date: IsoDate | null;
  result: VerificationResult | null;
  note: string | null;
  by: string | null;
};

/** Who may read the register sees other funders in full; everybody else what the rules of disclosure leave a list's owner. */
export function viewerOf({ actor }: Context): Viewer {
  return can(actor, "register.read", { regencyId: actor.regencyId }) ? "FULL" : "OWNER";
}

/** The flags that stand on a list or on one row of it, with what was decided, visited and answered. */
export async function readReviewFlags(
  context: Context,
  { proposalId, candidateId, viewer }: { proposalId: string; candidateId?: string; viewer: Viewer },
): Promise<ReviewFlag[]> {
  const { actor, tx } = context;
  const of = candidateId === undefined ? {} : { candidateId };
  const stored = await loadFlags(tx, { regencyId: actor.regencyId, proposalId, ...of });
  const answers = await loadAnswers(context, proposalId);
  const names = await loadUserNames(context, [
    ...stored.flatMap((flag) => [standingDecision(flag)?.decidedById, flag.verification?.recordedById]),
    ...[...answers.values()].map(({ proposedById }) => proposedById),
  ]);
  const statuses = statusesOf(stored);
  return stored.map((flag) => {
    const answer = answers.get(flag.id);
    return {
      id: flag.id,
      candidateId: flag.candidateId,
      row: flag.candidate?.row ?? null,
      code: flag.code,
      severity: flag.severity,
      legalBasis: flag.legalBasis,
      evidenceHash: flag.evidenceHash,
      policyVersion: flag.policyVersion,
      ...disclosed(flag.evidence, viewer),
      status: statuses.get(flag.id) ?? "OPEN",
      permitted: permittedOn(flag),
      decision: toTaken(flag, names),
      visit: toVisit(flag, names),
      answer: answer
        ? { reason: answer.reason, by: names.get(answer.proposedById) ?? "", at: answer.proposedAt }
        : null,
    };
  });
}

/** Names of people who acted, by id; those who left keep theirs. */
export async function loadUserNames(
  { actor, tx }: Context,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const users = await tx.user.findMany({
    where: { regencyId: actor.regencyId, id: { in: wanted } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}

/** The latest reason counts. */
async function loadAnswers({ actor, tx }: Context, proposalId: string) {
  const answers = await tx.proposedReason.findMany({
    where: { regencyId: actor.regencyId, proposalId },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
  });
  return new Map(answers.map((answer) => [answer.flagId, answer]));
}

function disclosed(evidence: Evidence, viewer: Viewer): Pick<ReviewFlag, "evidence" | "ownerEvidence"> {
  const toOwner = discloseTo("OWNER", evidence);
  if (viewer === "OWNER") return { evidence: toOwner, ownerEvidence: null };
  return { evidence, ownerEvidence: toOwner === evidence ? null : toOwner };
}

function statusesOf(stored: readonly StoredFlag[]): Map<string, FlagStatus> {
  const judged = judgeFlags(toFlags(stored), toDecisions(stored));
  return new Map(stored.map(({ id }, index) => [id, judged[index]?.status ?? "OPEN"]));
}

function toTaken(flag: StoredFlag, names: ReadonlyMap<string, string>): TakenDecision | null {
  const decision = standingDecision(flag);
  if (decision === null) return null;
  const { id, batchId, kind, reason, decidedById, decidedAt } = decision;
  return {
    id,
    batchId,
    kind,
    reason,
    by: names.get(decidedById) ?? "",
    at: decidedAt,
    holds: flag.decision !== null,
  };
}

function toVisit({ verification }: StoredFlag, names: ReadonlyMap<string, string>): Visit | null {
  if (verification === null || verification.state === "CANCELLED") return null;
  const { state, date, result, note, recordedById } = verification;
  return { state, date: date && toDay(date), result, note, by: names.get(recordedById ?? "") ?? null };
}

import { type DecisionKind, decisionsFor } from "#domain/screening/decision.ts";
import { CandidateId } from "#domain/shared/id.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { loadFlags, type StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { Tx } from "#infrastructure/db/with-tenant.ts";
import type { Context } from "../context.ts";

/** A flag as the person had it before their eyes: its facts, and the decision that stood on it. */
export type SeenFlag = { id: string; evidenceHash: string; decisionId: string | null };

type Asked = { proposalId: string; flags: readonly SeenFlag[]; kind: DecisionKind; reason: string };

/** The flags asked for, unless one is not any more what the person saw, or does not permit this decision. */
export async function findDecidable(context: Context, asked: Asked): Promise<Result<StoredFlag[]>> {
  const { actor, tx } = context;
  if (asked.flags.length === 0) return refuse("NOTHING_TO_DECIDE");
  if (asked.reason.trim() === "") return refuse("REASON_MISSING");
  const standing = await loadFlags(tx, { regencyId: actor.regencyId, proposalId: asked.proposalId });
  const byId = new Map(standing.map((flag) => [flag.id, flag]));
  const changed = asked.flags.filter((seen) => !isAsSeen(byId.get(seen.id), seen));
  const [first] = changed;
  if (first) return refuse("FLAGS_CHANGED", { count: changed.length, ...(await whatChanged(context, byId, first)) });
  const flags = [...new Set(asked.flags.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
  const other = flags.find((flag) => !permittedOn(flag).includes(asked.kind));
  return other ? refuse("DECISION_NOT_PERMITTED", { code: other.code, kind: asked.kind }) : ok(flags);
}

/** Which decisions a stored flag permits. */
export function permittedOn({ code, severity, candidateId }: StoredFlag): readonly DecisionKind[] {
  return decisionsFor({ code, severity, candidateId: CandidateId.nullable().parse(candidateId) });
}

/** The decision that stands on a flag, whether or not its facts have changed since. */
export function standingDecision(flag: StoredFlag) {
  return flag.decision ?? flag.outdated;
}

function isAsSeen(flag: StoredFlag | undefined, seen: SeenFlag): boolean {
  return flag?.evidenceHash === seen.evidenceHash && (standingDecision(flag)?.id ?? null) === seen.decisionId;
}

/** For the sentence: gone, decided by somebody else meanwhile (or their decision taken back), or about other facts. */
async function whatChanged(
  { actor, tx }: Context,
  byId: ReadonlyMap<string, StoredFlag>,
  seen: SeenFlag,
): Promise<Record<string, string | number>> {
  const { regencyId } = actor;
  const flag = byId.get(seen.id);
  const settled = flag ? null : await findSettling(tx, { regencyId, flagId: seen.id });
  if (!flag && settled === null) return { change: "GONE" };
  const row = flag?.candidate?.row ?? settled?.row ?? 0;
  const decision = flag ? standingDecision(flag) : settled;
  if (decision === null || decision.id === seen.decisionId)
    return { change: flag?.evidenceHash === seen.evidenceHash ? "UNDONE" : "FACTS", row };
  const by = await tx.user.findUniqueOrThrow({
    where: { regencyId_id: { regencyId, id: decision.decidedById } },
    select: { name: true },
  });
  return { change: "DECIDED", row, by: by.name, kind: decision.kind };
}

/** The decision by which a flag went: its row was removed, or the other one it was about. */
async function findSettling(tx: Tx, { regencyId, flagId }: { regencyId: string; flagId: string }) {
  const decision = await tx.decision.findFirst({
    where: { regencyId, flagId, undoneAt: null },
    select: { id: true, kind: true, decidedById: true, flag: { select: { candidate: { select: { row: true } } } } },
  });
  return decision && { ...decision, row: decision.flag.candidate?.row ?? 0 };
}

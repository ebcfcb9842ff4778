import { can, holds } from "#domain/access/can.ts";
import type { VerificationResult } from "#domain/assistance/verification.ts";
import { discloseTo } from "#domain/screening/disclosure.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import type { Flag } from "#domain/screening/flag.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { loadVisits, type StoredVisit } from "#infrastructure/db/load/load-visits.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { loadUserNames } from "./review-flag.ts";

/** A family to visit: one errand, whatever number of questions it answers. */
export type VisitErrand = {
  /** Any of its visits; recording that answers them all. */
  verificationId: string;
  name: string;
  address: string | null;
  /** Where to go; null: the row names no village that is known, the planner says. */
  villageCode: string | null;
  writtenVillage: string | null;
  /** In the register already; else a family found eligible is entered into it. */
  known: boolean;
  /** The list that asked, and its row; null: asked for on the household's page. */
  list: { id: string; title: string; owner: string; row: number } | null;
  asked: { by: string; at: Date; reason: string | null };
  questions: Question[];
  found: { date: IsoDate; result: VerificationResult; note: string | null; by: string } | null;
  /** The one who looks may enter the result. */
  mayRecord: boolean;
};

/** The flag a visit is to settle, as the list's owner may see it. */
export type Question = Pick<Flag, "code" | "severity" | "row"> & { evidence: Evidence };

export type Visits = { open: VisitErrand[]; done: VisitErrand[]; names: Names };

const MOST_DONE = 50;

/** The visits asked for in the actor's villages, or everywhere, and the latest results. Refused: FORBIDDEN. */
export async function listVerifications(request: Request): Promise<Result<Visits>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    if (!holds(actor.role, "verification.read")) return refuse("FORBIDDEN");
    const { regencyId } = actor;
    const villages = can(actor, "verification.read", { regencyId }) ? null : actor.villages;
    const stored = await withScreeningScope(tx, () => loadVisits(tx, { regencyId, villages, mostDone: MOST_DONE }));
    const errands = await toErrands(context, stored);
    const open = errands.filter(({ found }) => found === null);
    await recordAudit(context, {
      type: "verification.read",
      subjectKind: "verification",
      subjectId: null,
      detail: { count: errands.length },
    });
    return ok({ open, done: errands.filter(({ found }) => found !== null), names: await loadNames(context) });
  });
}

async function toErrands(context: Context, stored: readonly StoredVisit[]): Promise<VisitErrand[]> {
  const names = await loadUserNames(
    context,
    stored.flatMap(({ visit, decision }) => [visit.requestedById, visit.recordedById, decision?.decidedById]),
  );
  const errands = Map.groupBy(
    stored,
    ({ visit, candidate }) => `${candidate?.id ?? visit.id} ${visit.state} ${visit.recordedAt?.toISOString()}`,
  );
  return [...errands.values()].flatMap((visits) => toErrand(context, visits, names));
}

function toErrand(
  { actor }: Context,
  visits: readonly StoredVisit[],
  names: ReadonlyMap<string, string>,
): VisitErrand[] {
  const [first] = visits;
  if (!first) return [];
  const { visit, candidate, decision, family } = first;
  return [
    {
      verificationId: visit.id,
      name: candidate?.name ?? family?.headName ?? "",
      address: family?.address ?? candidate?.address ?? null,
      villageCode: visit.villageCode,
      writtenVillage: candidate?.village ?? null,
      known: visit.householdId !== null,
      list: candidate && { ...candidate.list, row: candidate.row },
      asked: {
        by: names.get(visit.requestedById) ?? "",
        at: visit.requestedAt,
        reason: visit.question ?? decision?.reason ?? null,
      },
      questions: visits.flatMap((one) => toQuestion(one) ?? []),
      found: foundOf(first, names),
      mayRecord: can(actor, "verification.record", { regencyId: actor.regencyId, villageCode: visit.villageCode }),
    },
  ];
}

function toQuestion({ flag, candidate }: StoredVisit): Question | null {
  if (flag === null) return null;
  return {
    code: flag.code,
    severity: flag.severity,
    row: candidate?.row ?? null,
    evidence: discloseTo("OWNER", flag.evidence),
  };
}

function foundOf({ visit }: StoredVisit, names: ReadonlyMap<string, string>): VisitErrand["found"] {
  const { date, result, note, recordedById } = visit;
  if (date === null || result === null) return null;
  return { date: toDay(date), result, note, by: names.get(recordedById ?? "") ?? "" };
}

import type { VerificationResult } from "#domain/assistance/verification.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { toDay } from "../day.ts";
import type { Tx } from "../with-tenant.ts";

/** A visit to a household: why it was asked for and by whom, and what it found. */
export type HouseholdVisit = {
  id: string;
  askedAt: Date;
  askedBy: string;
  /** The words of whoever asked on the household's page. */
  question: string | null;
  /** The list whose flag asked. */
  list: { id: string; title: string } | null;
  found: { date: IsoDate; result: VerificationResult; note: string | null; by: string } | null;
};

const MOST = 20;

/** The visits of a household, the latest asked first; several questions about one row are one visit. */
export async function loadHouseholdVisits(
  tx: Tx,
  { regencyId, householdId }: { regencyId: string; householdId: string },
): Promise<HouseholdVisit[]> {
  const visits = await tx.verification.findMany({
    where: { regencyId, householdId, state: { not: "CANCELLED" } },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
  });
  const errands = visits
    .filter((visit, index) => visits.findIndex((one) => errandOf(one) === errandOf(visit)) === index)
    .slice(0, MOST);
  const userIds = errands.flatMap(({ requestedById, recordedById }) => [requestedById, recordedById ?? requestedById]);
  const users = await tx.user.findMany({ where: { regencyId, id: { in: userIds } }, select: { id: true, name: true } });
  const lists = await tx.proposal.findMany({
    where: { regencyId, id: { in: errands.flatMap(({ proposalId }) => proposalId ?? []) } },
    select: { id: true, title: true },
  });
  const nameOf = (id: string | null) => users.find((user) => user.id === id)?.name ?? "";
  return errands.map(({ id, requestedAt, requestedById, question, proposalId, date, result, note, recordedById }) => ({
    id,
    askedAt: requestedAt,
    askedBy: nameOf(requestedById),
    question,
    list: lists.find((list) => list.id === proposalId) ?? null,
    found: date && result && { date: toDay(date), result, note, by: nameOf(recordedById) },
  }));
}

function errandOf({ id, candidateId, state }: { id: string; candidateId: string | null; state: string }): string {
  return `${candidateId ?? id} ${state}`;
}

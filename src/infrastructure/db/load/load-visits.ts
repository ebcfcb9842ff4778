import { Evidence } from "#domain/screening/evidence.ts";
import { FlagCode } from "#domain/screening/flag-code.ts";
import type { Tx } from "../with-tenant.ts";
import { findHouseholdRecords } from "./find-household-record.ts";

/**
 * Visits asked for, the oldest first, then the latest results, each with its family, and with the row, list and flag where a list
 * asked. `villages` keeps those of some villages, null all. Needs the screening scope: a verifier belongs to none of the lists' owners.
 */
export async function loadVisits(
  tx: Tx,
  wanted: { regencyId: string; villages: readonly string[] | null; mostDone: number },
) {
  const { regencyId, villages } = wanted;
  const where = { regencyId, ...(villages && { villageCode: { in: [...villages] } }) };
  const open = await tx.verification.findMany({
    where: { ...where, state: "REQUESTED" },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
  });
  const done = await tx.verification.findMany({
    where: { ...where, state: "DONE" },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: wanted.mostDone,
  });
  const visits = [...open, ...done];
  const candidates = await loadCandidates(tx, {
    regencyId,
    ids: visits.flatMap(({ candidateId }) => candidateId ?? []),
  });
  const flags = await loadFlags(tx, { regencyId, ids: visits.flatMap(({ flagId }) => flagId ?? []) });
  const families = await findHouseholdRecords(tx, {
    regencyId,
    householdIds: visits.flatMap(({ householdId }) => householdId ?? []),
  });
  return visits.map((visit) => {
    const flag = flags.get(visit.flagId ?? "");
    return {
      visit,
      candidate: candidates.get(visit.candidateId ?? "") ?? null,
      flag: flag ? { ...flag, code: FlagCode.parse(flag.code), evidence: Evidence.parse(flag.evidence) } : null,
      decision: flag?.decisions[0] ?? null,
      family: families.get(visit.householdId ?? "") ?? null,
    };
  });
}

export type StoredVisit = Awaited<ReturnType<typeof loadVisits>>[number];

type Wanted = { regencyId: string; ids: string[] };

async function loadCandidates(tx: Tx, { regencyId, ids }: Wanted) {
  const candidates = await tx.candidate.findMany({
    where: { regencyId, id: { in: ids } },
    select: {
      id: true,
      row: true,
      name: true,
      address: true,
      village: true,
      proposal: { select: { id: true, title: true, programme: { select: { owner: { select: { name: true } } } } } },
    },
  });
  return new Map(
    candidates.map(({ proposal: { programme, ...list }, ...row }) => [
      row.id,
      { ...row, list: { ...list, owner: programme.owner.name } },
    ]),
  );
}

async function loadFlags(tx: Tx, { regencyId, ids }: Wanted) {
  const flags = await tx.flag.findMany({
    where: { regencyId, id: { in: ids } },
    include: { decisions: { where: { kind: "VERIFY" }, orderBy: { decidedAt: "desc" }, take: 1 } },
  });
  return new Map(flags.map((flag) => [flag.id, flag]));
}

import type { HistoryRow } from "#domain/assistance/read-history-row.ts";
import type { Match } from "#domain/matching/match.ts";
import { Candidate } from "#domain/proposal/candidate.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { matchCandidates } from "#infrastructure/matching/match-candidates.ts";
import { openMatchRegister } from "#infrastructure/matching/match-registers.ts";
import type { Author, Context } from "../context.ts";

/** Who received: a household of the register, and the person where the line says so. */
export type Recipient = { householdId: string; personId: string | null };

/**
 * Finds who the lines of an aid history mean, by the rules of every list; a known family id decides the household. Refused:
 * AID_NOBODY, AID_SEVERAL_PEOPLE, AID_NIK_OF_ANOTHER: aid on the wrong family would keep that family from help. Two queries.
 */
export async function findRecipients(
  context: Context<Author>,
  rows: readonly HistoryRow[],
): Promise<Result<Recipient>[]> {
  const { actor, tx } = context;
  const candidates = rows.map(toCandidate);
  const matches = await matchCandidates(await openMatchRegister(tx, actor.regencyId), candidates);
  const families = await findFamilies(context, rows);
  return rows.map((row, index) => {
    const candidate = candidates[index];
    const match: Match = (candidate && matches.get(candidate.id)) ?? { kind: "UNMATCHED" };
    const householdId = families.get(row.familyId ?? "");
    return householdId === undefined ? toRecipient(match) : ok(inHousehold(householdId, match));
  });
}

function toCandidate(row: HistoryRow, index: number): Candidate {
  const { name, nik, kk, birthDate, sex, village, district } = row;
  return Candidate.parse({
    id: String(index),
    row: index + 1,
    name,
    nik,
    kk,
    birthDate,
    sex,
    village,
    district,
    address: null,
    asnaf: null,
    purpose: null,
  });
}

async function findFamilies({ actor, tx }: Context<Author>, rows: readonly HistoryRow[]): Promise<Map<string, string>> {
  const { regencyId } = actor;
  const p3keIds = rows.flatMap(({ familyId }) => familyId ?? []);
  const households = await tx.household.findMany({
    where: { regencyId, p3keId: { in: p3keIds } },
    select: { id: true, p3keId: true },
  });
  return new Map(households.map(({ id, p3keId }) => [p3keId ?? "", id]));
}

function inHousehold(householdId: string, match: Match): Recipient {
  const isMember = match.kind === "CERTAIN" && match.householdId === householdId;
  return { householdId, personId: isMember ? match.personId : null };
}

function toRecipient(match: Match): Result<Recipient> {
  switch (match.kind) {
    case "CERTAIN":
      return ok({ householdId: match.householdId, personId: match.personId });
    case "HOUSEHOLD_ONLY":
      return ok({ householdId: match.householdId, personId: null });
    case "UNCERTAIN":
      return refuse("AID_SEVERAL_PEOPLE", { count: match.options.length });
    case "CONFLICT":
      return refuse("AID_NIK_OF_ANOTHER");
    case "UNMATCHED":
      return refuse("AID_NOBODY");
  }
}

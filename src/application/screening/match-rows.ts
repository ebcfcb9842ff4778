import { Match } from "#domain/matching/match.ts";
import { blockingKeys, matchCandidates } from "#domain/matching/match-candidates.ts";
import { buildRegisterIndex } from "#domain/matching/register-index.ts";
import type { RegisteredPerson } from "#domain/matching/registered-person.ts";
import { Candidate } from "#domain/proposal/candidate.ts";
import type { MatchedCandidate } from "#domain/screening/context.ts";
import { loadRegisteredPeople } from "#infrastructure/db/load/load-registered-people.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { saveMatches } from "#infrastructure/db/save/save-matches.ts";
import type { Author, Context } from "../context.ts";
import { loadRowReader } from "./load-row-reader.ts";
import { toCandidate } from "./to-candidate.ts";

type StoredRow = Awaited<ReturnType<typeof loadRows>>[number];

/**
 * Says of each row of a list which person of the register it means, and stores that. A person picked by hand stays picked, in
 * whatever household the active release has them now; "nobody of the register" stands until the register surely knows the row.
 */
export async function matchRows(context: Context<Author>, list: LockedProposal): Promise<MatchedCandidate[]> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const stored = await loadRows(context, list.id);
  const reader = await loadRowReader(context);
  const candidates = stored.map(toCandidate);
  const chosen = stored.filter(({ chosenById }) => chosenById !== null);
  const people = await loadRegisteredPeople(tx, {
    regencyId,
    keys: candidates.map((candidate) => blockingKeys(candidate, reader)),
    personIds: chosen.flatMap(({ personId }) => personId ?? []),
  });
  const matches = matchCandidates({ candidates, register: buildRegisterIndex(people), reader });
  const byPerson = new Map(people.map((person) => [String(person.personId), person]));
  for (const row of chosen) {
    const id = Candidate.shape.id.parse(row.id);
    const isKnownNow = row.personId === null && matches.get(id)?.kind === "CERTAIN";
    if (!isKnownNow) matches.set(id, matchAsChosen(row, byPerson));
  }
  await saveMatches(tx, { regencyId, matches });
  return candidates.map((candidate) => ({ candidate, match: matches.get(candidate.id) ?? { kind: "UNMATCHED" } }));
}

async function loadRows({ actor, tx }: Context<Author>, proposalId: string) {
  return tx.candidate.findMany({
    where: { regencyId: actor.regencyId, proposalId, state: "LISTED" },
    orderBy: { row: "asc" },
  });
}

/** What a person said: this one, or nobody of the register. */
function matchAsChosen(row: StoredRow, byPerson: ReadonlyMap<string, RegisteredPerson>): Match {
  const person = byPerson.get(row.personId ?? "");
  if (!person) return { kind: "UNMATCHED" };
  const { personId, householdId } = person;
  const before = Match.safeParse(row.match);
  const agreements = before.success && "agreements" in before.data ? before.data.agreements : [];
  return { kind: "CERTAIN", personId, householdId, agreements, chosen: true };
}

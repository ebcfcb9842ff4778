import type { Match } from "#domain/matching/match.ts";
import type { Candidate } from "#domain/proposal/candidate.ts";
import type { Household } from "#domain/register/household.ts";
import { isValidNik } from "#domain/register/nik.ts";
import type { MatchedCandidate } from "#domain/screening/context.ts";
import type { Flag } from "#domain/screening/flag.ts";
import { screen } from "#domain/screening/screen.ts";
import { indexNumber } from "#infrastructure/crypto/identity-number.ts";
import type { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { countRowsBeside, loadKin } from "#infrastructure/db/load/load-kin.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import type { Context } from "../context.ts";
import { loadScreeningContext } from "./load-screening-context.ts";
import { matchTypedRow, storedMatchOf } from "./match-rows.ts";
import { rememberWaiting } from "./remember-waiting.ts";
import { toCandidate } from "./to-candidate.ts";

/** Whom a row means that is being typed, its household where that is certain, and what it would raise: its own flags and the list's. */
export type ScreenedRow = { match: Match; household: Household | null; flags: Flag[] };

type Typed = {
  list: LockedProposal;
  release: NonNullable<Awaited<ReturnType<typeof findActiveRelease>>>;
  candidate: Candidate;
};

/**
 * Screens one row as if it stood on its list, by the rules of the whole list; writes nothing and waits for nobody. Of the other
 * rows only those it is compared with are loaded, as the list was matched last. A constant number of queries.
 */
export async function screenTypedRow(context: Context, { list, release, candidate }: Typed): Promise<ScreenedRow> {
  const { tx } = context;
  return withScreeningScope(tx, async () => {
    const typed = { candidate, match: await matchTypedRow(context, candidate) };
    const kin = await findKin(context, list, typed);
    const rows = [typed, ...kin];
    const screening = await loadScreeningContext(context, { list, rows, release, findWaiting: rememberWaiting });
    const rowsBeside = await countRowsBeside(tx, {
      regencyId: list.regencyId,
      proposalId: list.id,
      exceptIds: rows.map((row) => row.candidate.id),
    });
    const flags = screen({ candidates: rows, context: { ...screening, rowsBeside } });
    const household = "householdId" in typed.match ? (screening.households.get(typed.match.householdId) ?? null) : null;
    return {
      match: typed.match,
      household,
      flags: flags.filter(({ candidateId }) => candidateId === candidate.id || candidateId === null),
    };
  });
}

async function findKin({ tx }: Context, { regencyId, id }: LockedProposal, typed: MatchedCandidate) {
  const { match, candidate } = typed;
  const kin = await loadKin(tx, {
    regencyId,
    proposalId: id,
    exceptId: candidate.id,
    householdId: "householdId" in match ? match.householdId : null,
    personId: "personId" in match ? match.personId : null,
    nikIndex: match.kind === "UNMATCHED" && isValidNik(candidate.nik) ? indexNumber("nik", candidate.nik) : null,
  });
  return kin.map((stored): MatchedCandidate => ({ candidate: toCandidate(stored), match: storedMatchOf(stored) }));
}

import { identityTextOf } from "#domain/matching/identity-key.ts";
import { toListLine } from "#domain/matching/list-line-of.ts";
import { Match } from "#domain/matching/match.ts";
import { applyRulings } from "#domain/matching/rulings.ts";
import { explainedMatch } from "#domain/matching/to-match.ts";
import type { Candidate } from "#domain/proposal/candidate.ts";
import type { MatchedCandidate } from "#domain/screening/context.ts";
import { fingerprintOf } from "#infrastructure/crypto/fingerprint.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { lockRulings } from "#infrastructure/db/load/lock-rulings.ts";
import { type FoundMatch, saveMatches } from "#infrastructure/db/save/save-matches.ts";
import { matchCandidates } from "#infrastructure/matching/match-candidates.ts";
import { type OpenRegister, openMatchRegister, personNumber } from "#infrastructure/matching/match-registers.ts";
import type { Author, Context } from "../context.ts";
import { hex, type KnownRulings, loadRulings } from "./load-rulings.ts";
import { toCandidate } from "./to-candidate.ts";

type StoredRow = Awaited<ReturnType<typeof loadRows>>[number];
type KnownOfRow = Pick<StoredRow, "id" | "chosenById" | "personId" | "identityKey">;
type OpenedRow = { stored: KnownOfRow; candidate: Candidate };

/** `isRuledAnew`: a ruling made or taken back on another row settles one differently than before; whoever read the list has not read that. */
export type MatchedRows = { rows: MatchedCandidate[]; isRuledAnew: boolean };

/**
 * Says of each row of a list which person of the register it means, and stores that. Only rows whose data, or the register,
 * changed since are matched. A person picked by hand stays picked, in whatever household the active release has them now;
 * "nobody of the register" stands until somebody else may be meant; what was ruled on another list holds here too.
 */
export async function matchRows(context: Context<Author>, list: LockedProposal): Promise<MatchedRows> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  // Before the rows are read: a ruling that is being made is seen in them afterwards.
  await lockRulings(tx, { regencyId, to: "READ" });
  const rows = (await loadRows(context, list.id)).map((stored) => ({ stored, candidate: toCandidate(stored) }));
  const register = await openMatchRegister(tx, regencyId);
  const changed = rows.filter(({ stored }) => stored.matchedBy !== register.basis);
  const found = await findMatches(context, { register, rows: changed });
  await saveMatches(tx, { regencyId, basis: register.basis, found });
  return {
    rows: rows.map(({ stored, candidate }) => ({
      candidate,
      match: found.get(stored.id)?.match ?? storedMatchOf(stored),
    })),
    isRuledAnew: changed.some(({ stored }) => isRuledAnew(stored, found.get(stored.id))),
  };
}

/** Says which person of the register a row means that nobody wrote yet, and stores nothing. */
export async function matchTypedRow(context: Context<Author>, candidate: Candidate): Promise<Match> {
  const { actor, tx } = context;
  const stored = { id: candidate.id, chosenById: null, personId: null, identityKey: null };
  const register = await openMatchRegister(tx, actor.regencyId);
  const rows = [{ stored, candidate }];
  const found = await findMatches(context, { register, rows });
  return found.get(candidate.id)?.match ?? UNMATCHED;
}

/** What a row was found to mean when its list was matched last. */
export function storedMatchOf({ match }: Pick<StoredRow, "match">): Match {
  return Match.parse(match);
}

async function loadRows({ actor, tx }: Context<Author>, proposalId: string) {
  return tx.candidate.findMany({
    where: { regencyId: actor.regencyId, proposalId, state: "LISTED" },
    orderBy: { row: "asc" },
  });
}

type Asked = { register: OpenRegister; rows: readonly OpenedRow[] };

async function findMatches(context: Context<Author>, { register, rows }: Asked): Promise<Map<string, FoundMatch>> {
  const candidates = rows.map(({ candidate }) => candidate);
  const matches = await matchCandidates(register, candidates);
  const keys = new Map(candidates.map((candidate) => [candidate.id, keyOf(candidate)]));
  const rulings = await loadRulings(
    context,
    [...keys.values()].flatMap((key) => key ?? []),
  );
  return new Map(
    rows.map(({ stored, candidate }): [string, FoundMatch] => {
      const identityKey = keys.get(candidate.id) ?? null;
      const match = matches.get(candidate.id) ?? UNMATCHED;
      const ruled = matchAsRuled(match, identityKey && rulings.get(hex(identityKey)));
      const chosen = stored.chosenById === null ? null : matchAsChosen({ stored, candidate, ruled }, register);
      const settled = chosen ? { match: chosen, ruledById: null } : ruled;
      return [stored.id, { ...settled, identityKey, released: stored.chosenById !== null && chosen === null }];
    }),
  );
}

type Ruled = Pick<FoundMatch, "match" | "ruledById">;

/** What was ruled on another row that says the same, and by whom where that settles the row. */
function matchAsRuled(match: Match, rulings: KnownRulings | null | undefined): Ruled {
  const ruled = rulings ? applyRulings(match, rulings) : null;
  const isSettled = ruled?.kind === "CERTAIN" || ruled?.kind === "UNMATCHED";
  return { match: ruled ?? match, ruledById: isSettled ? (rulings?.ruledById ?? null) : null };
}

/** Of a row that says what it said before. */
function isRuledAnew(stored: StoredRow, found: FoundMatch | undefined): boolean {
  if (!found || stored.identityKey === null || found.identityKey === null || stored.chosenById !== null) return false;
  const isSameRow = hex(stored.identityKey) === hex(found.identityKey);
  const person = "personId" in found.match ? found.match.personId : null;
  const isOther = found.ruledById !== stored.ruledById || (found.ruledById !== null && person !== stored.personId);
  return isSameRow && isOther;
}

function keyOf(candidate: Candidate): Uint8Array<ArrayBuffer> | null {
  const text = identityTextOf(candidate);
  return text === null ? null : fingerprintOf("row", text);
}

type ChosenRow = OpenedRow & { ruled: Ruled };

/**
 * What a person said of this very row: this one, as long as the register has them; or nobody of those who were offered, until
 * somebody else may be meant. `null`: it holds no more.
 */
function matchAsChosen({ stored, candidate, ruled }: ChosenRow, register: OpenRegister): Match | null {
  if (stored.personId === null) {
    const isOpen = ruled.match.kind === "CERTAIN" || (stored.identityKey !== null && ruled.match.kind !== "UNMATCHED");
    return isOpen ? null : UNMATCHED;
  }
  const number = personNumber(register, stored.personId);
  if (number === null) return null;
  return explainedMatch(register.matcher.explain(toListLine(candidate), number), register.index.register);
}

const UNMATCHED = { kind: "UNMATCHED" } as const;

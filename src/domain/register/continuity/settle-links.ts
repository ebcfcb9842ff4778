import type { Band } from "../../matching/decide/decision.ts";
import type { Evidence } from "../../matching/match.ts";

/** Somebody a release brought as new, and whom of the release before matching takes them for, the likeliest first. */
export type Claim = {
  arrivedId: string;
  band: Band;
  candidates: readonly { foundId: string; probability: number }[];
  /** For the likeliest. */
  evidence: readonly Evidence[];
};

export type PersonPair = { arrivedId: string; foundId: string };
export type DoubtfulLink = PersonPair & { probability: number; evidence: readonly Evidence[] };

/** Less likely ones are not worth asking about: one in ten of them is the same person. */
const LEAST_LIKELY = 0.1;

/**
 * Who is who after matching: a certain claim that nobody else makes is the same person; what is possible, or claimed by several, is
 * for the planner. Two NIKs that differ are never certain: whoever was born on one day in one district has the same but for the
 * serial at its end. Names that disagree are asked about only under the same NIK. Whoever is taken by a certain claim is nobody
 * else's. Example: SAMSUDIN without a NIK, same birth date and village as a SAMSUDIN of before → linked; two such → doubtful.
 */
export function settleLinks(claims: readonly Claim[]): { links: PersonPair[]; doubtful: DoubtfulLink[] } {
  const certain = Map.groupBy(claims.filter(isCertain), ({ candidates }) => candidates[0]?.foundId ?? "");
  const links = [...certain].flatMap(([foundId, [only, ...others]]) =>
    only && others.length === 0 ? [{ arrivedId: only.arrivedId, foundId }] : [],
  );
  const arrived = new Set(links.map(({ arrivedId }) => arrivedId));
  const found = new Set(links.map(({ foundId }) => foundId));
  const others = claims.filter((claim) => !arrived.has(claim.arrivedId) && isWorthAsking(claim));
  return { links, doubtful: others.flatMap(doubtsOf) };

  function doubtsOf({ arrivedId, candidates, evidence }: Claim): DoubtfulLink[] {
    const asked = candidates.map((candidate, at) => ({ arrivedId, ...candidate, evidence: at === 0 ? evidence : [] }));
    return asked.filter(({ foundId, probability }) => probability >= LEAST_LIKELY && !found.has(foundId));
  }
}

function isCertain(claim: Claim): boolean {
  const nik = findingOf(claim, "nik");
  return claim.band === "certain" && claim.candidates.length > 0 && (nik === null || nik === "same");
}

function isWorthAsking(claim: Claim): boolean {
  return findingOf(claim, "name") !== "different" || findingOf(claim, "nik") === "same";
}

/** How the likeliest agrees in a field; null where it is missing. */
function findingOf({ evidence }: Claim, wanted: "name" | "nik"): string | null {
  return evidence.find(({ field }) => field === wanted)?.finding ?? null;
}

import type { Programme } from "#domain/programme/programme.ts";
import { assignReplacements } from "#domain/proposal/assign-replacements.ts";
import { Release } from "#domain/register/release.ts";
import type { Replacement } from "#domain/screening/replacement.ts";
import { rankReplacements } from "#domain/screening/replacement.ts";
import type { WaitingHousehold } from "#domain/screening/waiting-household.ts";
import { CandidateId, HouseholdId } from "#domain/shared/id.ts";
import { districtOf, isWithin, RegionCode } from "#domain/shared/region-code.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { findRowVillages } from "#infrastructure/db/load/find-row-villages.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import type { Author, Context } from "../context.ts";
import { loadWaiting } from "../screening/load-waiting.ts";
import { toProgramme } from "../screening/to-programme.ts";

type List = Pick<LockedProposal, "id" | "programme">;

/**
 * A family for each of these rows, no family twice, so that all can be offered at once: the next eligible one that nobody serves,
 * by village, then kecamatan, then decile. Rows for which nobody is left have no entry.
 */
export async function suggestReplacements(
  context: Context<Author>,
  { list, candidateIds }: { list: List; candidateIds: readonly string[] },
): Promise<Map<CandidateId, Replacement>> {
  const rows = await loadRows(context, candidateIds);
  const waiting = await findWaiting(context, list, toProgramme(list.programme).area);
  const listed = await householdsTaken(context, list.id);
  const assigned = assignReplacements({ rows, waiting, listed, others: 0 });
  return new Map([...assigned].map(([id, { first }]) => [id, first]));
}

/**
 * The families nearest to one row, best first. Looks no further than needed: its village, then its kecamatan, then the
 * programme's whole area.
 */
export async function suggestFor(
  context: Context<Author>,
  { list, candidateId, limit }: { list: List; candidateId: string; limit: number },
): Promise<Replacement[]> {
  const [row] = await loadRows(context, [candidateId]);
  const listed = await householdsTaken(context, list.id);
  const villageCode = row?.villageCode ?? null;
  let nearest: Replacement[] = [];
  for (const area of circlesAround(villageCode, toProgramme(list.programme).area)) {
    const waiting = await findWaiting(context, list, area);
    nearest = rankReplacements({ villageCode, waiting, listed, limit });
    if (nearest.length === limit) break;
  }
  return nearest;
}

async function loadRows({ actor, tx }: Context<Author>, candidateIds: readonly string[]) {
  const { regencyId } = actor;
  const rows = await tx.candidate.findMany({
    where: { regencyId, id: { in: [...candidateIds] } },
    select: { id: true },
    orderBy: { row: "asc" },
  });
  const villages = await findRowVillages(tx, { regencyId, candidateIds });
  return rows.map(({ id }) => ({
    id: CandidateId.parse(id),
    villageCode: RegionCode.nullable().parse(villages.get(id) ?? null),
  }));
}

/** On the list already, as rows or offered for it. */
async function householdsTaken({ actor, tx }: Context<Author>, proposalId: string): Promise<Set<HouseholdId>> {
  const rows = await tx.candidate.findMany({
    where: { regencyId: actor.regencyId, proposalId },
    select: { householdId: true, offeredHouseholdId: true },
  });
  const ids = rows.flatMap(({ householdId, offeredHouseholdId }) =>
    [householdId ?? [], offeredHouseholdId ?? []].flat(),
  );
  return new Set(ids.map((id) => HouseholdId.parse(id)));
}

async function findWaiting(
  context: Context<Author>,
  { programme }: List,
  area: Programme["area"],
): Promise<WaitingHousehold[]> {
  const { actor, tx, today } = context;
  const { regencyId } = actor;
  const active = await findActiveRelease(tx, regencyId);
  if (active === null) return [];
  const release = Release.parse({ source: active.source, date: toDay(active.date) });
  const policy = await loadPolicy(tx, { regencyId, today });
  const asked = { programme: { ...toProgramme(programme), area }, policy, release, belowDecile: null };
  return withScreeningScope(tx, () => loadWaiting(context, asked));
}

/** Ever wider parts of the programme's area around a village; only the whole area when the village lies outside it. */
function circlesAround(villageCode: RegionCode | null, area: Programme["area"]): Programme["area"][] {
  if (villageCode === null) return [area];
  const narrower = [villageCode, RegionCode.parse(districtOf(villageCode))].map((circle) => partWithin(area, circle));
  return [...narrower.filter((part) => part.length > 0), area];
}

/** What of an area lies inside a region; an empty area is everywhere. */
function partWithin(area: Programme["area"], region: RegionCode): Programme["area"] {
  if (area.length === 0 || area.some((code) => isWithin(region, code))) return [region];
  return area.filter((code) => isWithin(code, region));
}

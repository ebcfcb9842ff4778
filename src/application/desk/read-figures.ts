import { holds } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import {
  type Coverage,
  type CoverageGroup,
  coverageByVillage,
  coverageOf,
  type DecileRange,
} from "#domain/targeting/coverage.ts";
import { type OverlapsFound, overlapsFound } from "#domain/targeting/overlaps-found.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadCoverageGroups } from "#infrastructure/db/load/load-coverage-groups.ts";
import { loadOverlapGroups } from "#infrastructure/db/load/load-overlap-groups.ts";
import { type Context, type Request, transact } from "../context.ts";

/** Figures of one budget year. `release` names the population; without one nothing is counted. */
export type Figures = {
  year: number;
  release: { label: string; date: string } | null;
  coverage: Coverage;
  districts: { name: string; coverage: Coverage; villages: { name: string; coverage: Coverage }[] }[];
  overlaps: OverlapsFound;
  /** Whose lists the overlaps were found on. */
  listsOf: "REGENCY" | "OWN";
};

/** Coverage and overlaps of a budget year (`null`: this one). Aggregates alone, no family. Refused: FORBIDDEN. */
export async function readFigures(
  request: Request,
  { year, deciles }: { year: number | null; deciles: DecileRange },
): Promise<Result<Figures>> {
  return transact(request, async (context) => {
    const { actor, tx, today } = context;
    if (!holds(actor.role, "aggregate.read")) return refuse("FORBIDDEN");
    const { regencyId } = actor;
    const counted = year ?? Number(today.slice(0, 4));
    const release = await findActiveRelease(tx, regencyId);
    const groups = await loadCoverageGroups(tx, { regencyId, year: counted, today });
    return ok({
      year: counted,
      release: release && { label: release.label, date: toDay(release.date) },
      coverage: coverageOf(groups, deciles),
      districts: await byDistrict(context, { groups, deciles }),
      overlaps: overlapsFound(await loadOverlapGroups(tx, { regencyId, year: counted })),
      listsOf: actor.role === "MANAGER" || actor.role === "BAZNAS_OFFICER" ? "OWN" : "REGENCY",
    });
  });
}

type Counted = { groups: readonly CoverageGroup[]; deciles: DecileRange };

async function byDistrict({ actor, tx }: Context, { groups, deciles }: Counted): Promise<Figures["districts"]> {
  const villages = await tx.village.findMany({ where: { regencyId: actor.regencyId }, orderBy: { code: "asc" } });
  const places = new Map(villages.map((village) => [village.code, village]));
  const byVillage = coverageByVillage(groups, deciles).flatMap(({ villageCode, coverage }) => {
    const place = places.get(villageCode);
    return place ? [{ ...place, coverage }] : [];
  });
  return [...Map.groupBy(byVillage, ({ districtCode }) => districtCode)].map(([districtCode, ofDistrict]) => ({
    name: ofDistrict[0]?.districtName ?? districtCode,
    coverage: coverageOf(
      groups.filter(({ villageCode }) => places.get(villageCode)?.districtCode === districtCode),
      deciles,
    ),
    villages: ofDistrict.map(({ name, coverage }) => ({ name, coverage })),
  }));
}

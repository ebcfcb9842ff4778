import { holds } from "#domain/access/can.ts";
import type { Need } from "#domain/programme/benefit.ts";
import type { OwnerKind } from "#domain/programme/programme.ts";
import { isoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Fund } from "#domain/zakat/fund.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import {
  loadProgrammeFigures,
  NO_FIGURES,
  type ProgrammeFigures,
} from "#infrastructure/db/load/load-programme-figures.ts";
import { type Request, transact } from "../context.ts";
import { type ProgrammeView, toProgrammeView } from "./programme-view.ts";

export type ProgrammeFilter = {
  text: string;
  need: Need | null;
  fund: Fund | null;
  owner: OwnerKind | null;
  state: "ACTIVE" | "CLOSED" | null;
  /** Programmes whose period touches this budget year. */
  year: number | null;
};

export type ListedProgramme = ProgrammeView & { figures: ProgrammeFigures };

/** The programmes the actor may see, by name: the own ones, or everybody's. A constant number of queries. Refused: FORBIDDEN. */
export async function listProgrammes(request: Request, filter: ProgrammeFilter): Promise<Result<ListedProgramme[]>> {
  return transact(request, async ({ actor, tx }) => {
    if (!holds(actor.role, "programme.read")) return refuse("FORBIDDEN");
    const { regencyId } = actor;
    const programmes = await tx.programme.findMany({
      where: {
        regencyId,
        ...(filter.need && { need: filter.need }),
        ...(filter.fund && { fund: filter.fund }),
        ...(filter.owner && { owner: { kind: filter.owner } }),
        ...(filter.state && { state: filter.state }),
        ...(filter.year && whereYear(filter.year)),
        ...(filter.text && {
          OR: [
            { name: { contains: filter.text, mode: "insensitive" as const } },
            { code: { contains: filter.text, mode: "insensitive" as const } },
          ],
        }),
      },
      include: { owner: true },
      orderBy: [{ state: "asc" }, { periodFrom: "desc" }, { name: "asc" }],
    });
    const figures = await loadProgrammeFigures(tx, { regencyId, programmeIds: programmes.map(({ id }) => id) });
    return ok(
      programmes.map((programme) => ({
        ...toProgrammeView(programme),
        figures: figures.get(programme.id) ?? NO_FIGURES,
      })),
    );
  });
}

function whereYear(year: number) {
  return {
    periodFrom: { lte: fromDay(isoDate(`${year}-12-31`)) },
    AND: { OR: [{ periodTo: null }, { periodTo: { gte: fromDay(isoDate(`${year}-01-01`)) } }] },
  };
}

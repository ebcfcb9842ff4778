import { holds } from "#domain/access/can.ts";
import { type ProgrammeStanding, standingOf } from "#domain/programme/programme-standing.ts";
import { isoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
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
  /** Programmes whose period touches this budget year. */
  year: number | null;
};

export type ListedProgramme = ProgrammeView & { standing: ProgrammeStanding; figures: ProgrammeFigures };

/** The programmes the actor may see, by name: the own ones, or everybody's. A constant number of queries. Refused: FORBIDDEN. */
export async function listProgrammes(request: Request, filter: ProgrammeFilter): Promise<Result<ListedProgramme[]>> {
  return transact(request, async ({ actor, tx, today }) => {
    if (!holds(actor.role, "programme.read")) return refuse("FORBIDDEN");
    const { regencyId } = actor;
    const programmes = await tx.programme.findMany({
      where: {
        regencyId,
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
      programmes.map(toProgrammeView).map((programme) => ({
        ...programme,
        standing: standingOf(programme, today),
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

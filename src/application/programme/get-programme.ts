import { can } from "#domain/access/can.ts";
import { type ProgrammeStanding, standingOf } from "#domain/programme/programme-standing.ts";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import {
  loadProgrammeFigures,
  NO_FIGURES,
  type ProgrammeFigures,
} from "#infrastructure/db/load/load-programme-figures.ts";
import { type Context, type Request, transact } from "../context.ts";
import { openProgramme } from "./open-programme.ts";
import { type ProgrammeView, toProgrammeView } from "./programme-view.ts";
import { readDistricts } from "./read-programme-form.ts";

export type ProgrammePage = ProgrammeView & {
  standing: ProgrammeStanding;
  figures: ProgrammeFigures;
  lists: { id: string; title: string; state: ProposalState; rows: number }[];
  /** The area by name; empty is the whole regency. */
  places: string[];
  mayChange: boolean;
};

/** One programme with its lists. Refused: NOT_FOUND, FORBIDDEN. */
export async function getProgramme(request: Request, { id }: { id: string }): Promise<Result<ProgrammePage>> {
  return transact(request, async (context) => {
    const { actor, tx, today } = context;
    const opened = await openProgramme(context, { id, permission: "programme.read" });
    if (!opened.ok) return opened;
    const { regencyId, ownerId } = opened.value;
    const figures = await loadProgrammeFigures(tx, { regencyId, programmeIds: [id] });
    const lists = await tx.proposal.findMany({
      where: { regencyId, programmeId: id },
      select: {
        id: true,
        title: true,
        state: true,
        _count: { select: { candidates: { where: { state: "LISTED" } } } },
      },
      orderBy: { createdAt: "desc" },
    });
    const programme = toProgrammeView(opened.value);
    return ok({
      ...programme,
      standing: standingOf(programme, today),
      figures: figures.get(id) ?? NO_FIGURES,
      lists: lists.map(({ _count, ...list }) => ({ ...list, rows: _count.candidates })),
      places: await namesOfPlaces(context, opened.value.area),
      mayChange: can(actor, "programme.write", { regencyId, ownerId }),
    });
  });
}

/** Kecamatan and villages by name, as an area lists their codes. */
async function namesOfPlaces(context: Context, area: readonly string[]): Promise<string[]> {
  if (area.length === 0) return [];
  const districts = await readDistricts(context);
  const places = districts.flatMap(({ code, name, villages }) => [{ code, name }, ...villages]);
  return area.map((code) => places.find((place) => place.code === code)?.name ?? code);
}

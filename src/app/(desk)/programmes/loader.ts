import { type ListedProgramme, listProgrammes } from "#application/programme/list-programmes.ts";
import { holds } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";
import { fits, ProgrammeQuery } from "./programme-filter.ts";

export type ProgrammesPage = {
  query: ProgrammeQuery;
  /** Everything that the words and the year leave: the facets count from it. */
  all: ListedProgramme[];
  found: ListedProgramme[];
  mayRegister: boolean;
};

export async function loadProgrammes(params: Record<string, string | string[] | undefined>): Promise<ProgrammesPage> {
  const request = await requireRequest();
  const query = ProgrammeQuery.parse(params);
  const { q, year } = query;
  const all = opened(await listProgrammes(request, { text: q?.trim() ?? "", year: year ?? null }));
  return {
    query,
    all,
    found: all.filter((programme) => fits(programme, query)),
    mayRegister: holds(request.actor.role, "programme.write"),
  };
}

import { type AidPage, listAssistance } from "#application/assistance/list-assistance.ts";
import { type FinishedImport, listFinishedImports } from "#application/import/list-finished-imports.ts";
import { type ImportSummary, listUnfinishedImports } from "#application/import/list-imports.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";
import { AidFilters } from "./aid-query.ts";

export type AssistancePage = AidPage & { filters: AidFilters; loads: FinishedImport[]; unfinished: ImportSummary[] };

export async function loadAssistance(params: Record<string, string | string[] | undefined>): Promise<AssistancePage> {
  const request = await requireRequest();
  const filters = AidFilters.parse(params);
  const { programme, village, state, year, page } = filters;
  const aid = opened(
    await listAssistance(request, {
      programmeId: programme ?? null,
      villageCode: village ?? null,
      state: state ?? null,
      year: year ?? null,
      page,
    }),
  );
  const loads = aid.may.load ? await listFinishedImports(request, { kind: "ASSISTANCE" }) : [];
  const ownerId = request.actor.organisationId;
  const unfinished = aid.may.load ? await listUnfinishedImports(request, { kind: "ASSISTANCE", ownerId }) : [];
  return { ...aid, filters: { ...filters, page: aid.page }, loads, unfinished };
}

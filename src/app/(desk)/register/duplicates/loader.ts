import { type DuplicatePage, listDuplicates } from "#application/register/list-duplicates.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../_result/opened.ts";
import { DuplicateFilters, queryOf } from "./duplicates-query.ts";

export type DuplicatesPage = DuplicatePage & { filters: DuplicateFilters };

export async function loadDuplicates(params: Record<string, string | string[] | undefined>): Promise<DuplicatesPage> {
  const request = await requireRequest();
  const filters = DuplicateFilters.parse(params);
  const page = opened(await listDuplicates(request, queryOf(filters)));
  return { ...page, filters: { ...filters, page: page.page } };
}

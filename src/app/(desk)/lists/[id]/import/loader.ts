import { notFound } from "next/navigation";
import { describeImport, type ImportView } from "#application/import/describe-import.ts";
import { CandidateSettings } from "#application/proposal/candidates-import.ts";
import { countList } from "#application/proposal/count-list.ts";
import { describeMending, type Mending } from "#application/proposal/describe-mending.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { ListCount } from "#infrastructure/db/load/count-list-rows.ts";
import { opened } from "../../../_result/opened.ts";
import { uuidOrNotFound } from "../../../_result/uuid-or-not-found.ts";

export type ListImport = { listId: string; view: ImportView };

/** An import of rows for this list; one that has named no list yet is taken for this one. */
export async function loadListImport(listId: string, importId: string): Promise<ListImport> {
  const request = await requireRequest();
  const view = opened(await describeImport(request, { importId: uuidOrNotFound(importId) }));
  const settings = CandidateSettings.safeParse(view.settings.kind).data;
  if (view.kind !== "CANDIDATES" || (settings && settings.proposalId !== listId)) notFound();
  return { listId, view };
}

/** What a checked file would do to its list; null where it can no longer be said. */
export async function loadMending(importId: string): Promise<Mending | null> {
  const mending = await describeMending(await requireRequest(), { importId });
  return mending.ok ? mending.value : null;
}

export async function listOfImport(importId: string): Promise<string> {
  const view = opened(await describeImport(await requireRequest(), { importId: uuidOrNotFound(importId) }));
  return CandidateSettings.safeParse(view.settings.kind).data?.proposalId ?? notFound();
}

/** How the list stands with the rows of the file in it. */
export async function loadListCount(listId: string): Promise<ListCount> {
  return opened(await countList(await requireRequest(), { proposalId: uuidOrNotFound(listId) }));
}

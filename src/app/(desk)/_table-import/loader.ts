import { notFound } from "next/navigation";
import { z } from "zod";
import { describeImport, type ImportView } from "#application/import/describe-import.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { CheckQuery } from "#ui/import/check-filter.ts";
import { opened } from "../_result/opened.ts";
import { uuidOrNotFound } from "../_result/uuid-or-not-found.ts";
import type { TableKind } from "./table-kind.ts";

export type TableStep = "upload" | "map" | "check" | "load" | "result";

const Query = CheckQuery.extend({ step: z.enum(["upload", "map"]).optional().catch(undefined) });

export type TableImport = { kind: TableKind; view: ImportView; step: TableStep; query: CheckQuery };

/** An import of one of the table kinds where it stands: a page that was closed in the middle opens at the same place. */
export async function loadTableImport(
  kind: TableKind,
  importId: string,
  params: Record<string, string | string[] | undefined>,
): Promise<TableImport> {
  const view = opened(await describeImport(await requireRequest(), { importId: uuidOrNotFound(importId) }));
  if (view.kind !== kind) notFound();
  const query = Query.parse(params);
  return { kind, view, step: stepOf(view, query.step), query };
}

/** What runs or is done is shown as such; before that an earlier step may be asked for. */
function stepOf({ state, stage }: ImportView, asked: "upload" | "map" | undefined): TableStep {
  if (state === "RUNNING") return "load";
  if (state === "DONE" || state === "UNDONE") return "result";
  if (state === "UPLOADED" && stage !== null) return "check";
  return asked ?? (state === "UPLOADED" ? "upload" : "check");
}

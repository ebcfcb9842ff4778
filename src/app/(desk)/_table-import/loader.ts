import { notFound } from "next/navigation";
import { describeImport, type ImportView } from "#application/import/describe-import.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { CheckQuery } from "#ui/import/check-filter.ts";
import { WizardQuery, type WizardStep, wizardStepOf } from "#ui/import/wizard-step.ts";
import { opened } from "../_result/opened.ts";
import { uuidOrNotFound } from "../_result/uuid-or-not-found.ts";
import type { TableKind } from "./table-kind.ts";

export type TableImport = { kind: TableKind; view: ImportView; step: WizardStep; query: CheckQuery };

/** An import of one of the table kinds where it stands: a page that was closed in the middle opens at the same place. */
export async function loadTableImport(
  kind: TableKind,
  importId: string,
  params: Record<string, string | string[] | undefined>,
): Promise<TableImport> {
  const view = opened(await describeImport(await requireRequest(), { importId: uuidOrNotFound(importId) }));
  if (view.kind !== kind) notFound();
  const query = WizardQuery.parse(params);
  return { kind, view, step: wizardStepOf(view, query.step), query };
}

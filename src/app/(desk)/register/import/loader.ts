import { forbidden, notFound } from "next/navigation";
import { describeImport, type ImportView } from "#application/import/describe-import.ts";
import { describeReleaseChange, type ReleaseChange } from "#application/register/describe-release-change.ts";
import { readRegister } from "#application/register/read-register.ts";
import { RegisterSettings } from "#application/register/register-settings.ts";
import type { ReleaseSummary } from "#application/register/release-summary.ts";
import { can } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../_result/opened.ts";

export type NewImportPage = { releases: ReleaseSummary[]; settings: RegisterSettings };

export async function loadNewImport(): Promise<NewImportPage> {
  const request = await requireRequest();
  if (!can(request.actor, "register.import", { regencyId: request.actor.regencyId })) forbidden();
  const { releases } = opened(await readRegister(request));
  return { releases, settings: RegisterSettings.parse({}) };
}

export type ImportPage = NewImportPage & {
  view: ImportView;
  /** What the release changed, once it is loaded. */
  change: ReleaseChange | null;
};

export async function loadImport(importId: string): Promise<ImportPage> {
  const request = await requireRequest();
  const view = opened(await describeImport(request, { importId }));
  if (view.kind !== "REGISTER") notFound();
  const { releases } = opened(await readRegister(request));
  const settings = RegisterSettings.safeParse(view.settings.kind);
  const change = view.targetId ? await describeReleaseChange(request, { releaseId: view.targetId }) : null;
  return {
    view,
    releases,
    settings: settings.success ? settings.data : RegisterSettings.parse({}),
    change: change?.ok ? change.value : null,
  };
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { uploadedFile } from "#domain/import/uploaded-file.ts";
import { DiscardButton } from "#ui/import/discard-button.tsx";
import { WizardQuery, wizardStepOf } from "#ui/import/wizard-step.ts";
import { uuidOrNotFound } from "../../../_result/uuid-or-not-found.ts";
import { RegisterUpload } from "../_components/register-upload.tsx";
import { RegisterWizard } from "../_components/register-wizard.tsx";
import { discardImport } from "../actions.ts";
import { loadImport } from "../loader.ts";
import { CheckPart } from "./_components/check-part.tsx";
import { LoadPart } from "./_components/load-part.tsx";
import { MapPart } from "./_components/map-part.tsx";
import { ResultPart } from "./_components/result-part.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title.REGISTER") };
}

/** The wizard where its import stands: a page that was closed in the middle opens at the same place. */
export default async function RegisterImportPage({ params, searchParams }: PageProps<"/register/import/[importId]">) {
  const { importId } = await params;
  const page = await loadImport(uuidOrNotFound(importId));
  const query = WizardQuery.parse(await searchParams);
  const { view, settings, releases } = page;
  const frame = { step: wizardStepOf(view, query.step), importId: view.id };
  const discard = <DiscardButton discard={discardImport.bind(null, { importId: view.id })} />;
  switch (frame.step) {
    case "upload":
      return (
        <RegisterWizard {...frame} actions={discard}>
          <RegisterUpload
            importId={view.id}
            files={view.files.map(uploadedFile)}
            settings={settings}
            releases={releases}
          />
        </RegisterWizard>
      );
    case "map":
      return (
        <RegisterWizard {...frame} actions={discard}>
          <MapPart page={page} />
        </RegisterWizard>
      );
    case "check":
      return (
        <RegisterWizard {...frame} actions={discard}>
          <CheckPart page={page} query={query} />
        </RegisterWizard>
      );
    case "load":
      return (
        <RegisterWizard {...frame}>
          <LoadPart page={page} />
        </RegisterWizard>
      );
    case "result":
      return (
        <RegisterWizard {...frame}>
          <ResultPart page={page} />
        </RegisterWizard>
      );
  }
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { uploadedFile } from "#domain/import/uploaded-file.ts";
import { DiscardButton } from "#ui/import/discard-button.tsx";
import { WizardQuery, wizardStepOf } from "#ui/import/wizard-step.ts";
import { loadTitle } from "../../loader.ts";
import { ListUpload } from "../_components/list-upload.tsx";
import { ListWizard } from "../_components/list-wizard.tsx";
import { discardImport } from "../actions.ts";
import { loadListImport } from "../loader.ts";
import { CheckPart } from "./_components/check-part.tsx";
import { LoadPart } from "./_components/load-part.tsx";
import { MapPart } from "./_components/map-part.tsx";
import { ResultPart } from "./_components/result-part.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lists.import"))("crumb") };
}

/** Where the import stands: a page that was closed in the middle opens at the same place. */
export default async function ListImportPage({ params, searchParams }: PageProps<"/lists/[id]/import/[importId]">) {
  const { id, importId } = await params;
  const page = await loadListImport(id, importId);
  const query = WizardQuery.parse(await searchParams);
  const step = wizardStepOf(page.view, query.step);
  const frame = { list: { id, title: await loadTitle(id) }, step, importId };
  const discard = <DiscardButton discard={discardImport.bind(null, { listId: id, importId })} />;
  switch (step) {
    case "upload":
      return (
        <ListWizard {...frame} actions={discard}>
          <ListUpload listId={id} importId={importId} files={page.view.files.map(uploadedFile)} />
        </ListWizard>
      );
    case "map":
      return (
        <ListWizard {...frame} actions={discard}>
          <MapPart page={page} />
        </ListWizard>
      );
    case "check":
      return (
        <ListWizard {...frame} actions={discard}>
          <CheckPart page={page} query={query} />
        </ListWizard>
      );
    case "load":
      return (
        <ListWizard {...frame}>
          <LoadPart page={page} />
        </ListWizard>
      );
    case "result":
      return (
        <ListWizard {...frame}>
          <ResultPart page={page} />
        </ListWizard>
      );
  }
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { uploadedFile } from "#domain/import/uploaded-file.ts";
import { loadTableImport } from "../../../_table-import/loader.ts";
import { TablePart } from "../../../_table-import/table-part.tsx";
import { TableWizard } from "../../../_table-import/table-wizard.tsx";
import { AssistanceUpload } from "../_components/assistance-upload.tsx";
import { loadProgrammeChoices, settingsOf } from "../loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title.ASSISTANCE") };
}

export default async function AssistanceImportPage({
  params,
  searchParams,
}: PageProps<"/assistance/import/[importId]">) {
  const { importId } = await params;
  const page = await loadTableImport("ASSISTANCE", importId, await searchParams);
  const { view, step } = page;
  return (
    <TableWizard kind="ASSISTANCE" step={step} importId={view.id}>
      <TablePart
        page={page}
        upload={
          <AssistanceUpload
            importId={view.id}
            files={view.files.map(uploadedFile)}
            settings={settingsOf(view.settings.kind)}
            programmes={await loadProgrammeChoices()}
          />
        }
      />
    </TableWizard>
  );
}

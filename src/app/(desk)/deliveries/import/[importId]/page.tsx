import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { uploadedFile } from "#domain/import/uploaded-file.ts";
import { loadTableImport } from "../../../_table-import/loader.ts";
import { TablePart } from "../../../_table-import/table-part.tsx";
import { TableWizard } from "../../../_table-import/table-wizard.tsx";
import { DeliveriesUpload } from "../_components/deliveries-upload.tsx";
import { loadListChoices, settingsOf } from "../loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title.DELIVERIES") };
}

export default async function DeliveriesImportPage({
  params,
  searchParams,
}: PageProps<"/deliveries/import/[importId]">) {
  const { importId } = await params;
  const page = await loadTableImport("DELIVERIES", importId, await searchParams);
  const { view, step } = page;
  return (
    <TableWizard kind="DELIVERIES" step={step} importId={view.id}>
      <TablePart
        page={page}
        upload={
          <DeliveriesUpload
            importId={view.id}
            files={view.files.map(uploadedFile)}
            settings={settingsOf(view.settings.kind)}
            {...(await loadListChoices())}
          />
        }
      />
    </TableWizard>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TableWizard } from "../../_table-import/table-wizard.tsx";
import { AssistanceUpload } from "./_components/assistance-upload.tsx";
import { loadProgrammeChoices } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title.ASSISTANCE") };
}

export default async function NewAssistanceImportPage() {
  const programmes = await loadProgrammeChoices();
  return (
    <TableWizard kind="ASSISTANCE" step="upload">
      <AssistanceUpload importId={null} files={[]} settings={{ programmeId: null }} programmes={programmes} />
    </TableWizard>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TableWizard } from "../../_table-import/table-wizard.tsx";
import { DeliveriesUpload } from "./_components/deliveries-upload.tsx";
import { loadListChoices, settingsOf } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title.DELIVERIES") };
}

export default async function NewDeliveriesImportPage({ searchParams }: PageProps<"/deliveries/import">) {
  const { list } = await searchParams;
  const choices = await loadListChoices();
  return (
    <TableWizard kind="DELIVERIES" step="upload">
      <DeliveriesUpload
        importId={null}
        files={[]}
        settings={settingsOf({ proposalId: list ?? null, date: null })}
        {...choices}
      />
    </TableWizard>
  );
}

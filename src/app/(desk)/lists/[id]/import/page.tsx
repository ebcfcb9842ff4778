import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadOpenList } from "../open-list.ts";
import { ListUpload } from "./_components/list-upload.tsx";
import { ListWizard } from "./_components/list-wizard.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lists.import"))("crumb") };
}

/** The way of a file onto a list, before there is one. */
export default async function NewListImportPage({ params }: PageProps<"/lists/[id]/import">) {
  const { id } = await params;
  const { title } = await loadOpenList(id);
  return (
    <ListWizard list={{ id, title }} step="upload">
      <ListUpload listId={id} importId={null} files={[]} />
    </ListWizard>
  );
}

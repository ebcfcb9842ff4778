import { redirect } from "next/navigation";
import { listOfImport } from "../../[id]/import/loader.ts";

/** Where a notice of a finished file leads: on to the page of the list it is for. */
export default async function ListImportPage({ params }: PageProps<"/lists/import/[importId]">): Promise<never> {
  const { importId } = await params;
  redirect(`/lists/${await listOfImport(importId)}/import/${importId}`);
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RegisterUpload } from "./_components/register-upload.tsx";
import { RegisterWizard } from "./_components/register-wizard.tsx";
import { loadNewImport } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title.REGISTER") };
}

/** The wizard before there is an import: it begins with the first file. */
export default async function NewRegisterImportPage() {
  const { releases, settings } = await loadNewImport();
  return (
    <RegisterWizard step="upload">
      <RegisterUpload importId={null} files={[]} settings={settings} releases={releases} />
    </RegisterWizard>
  );
}

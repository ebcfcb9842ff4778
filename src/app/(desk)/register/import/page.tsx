import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RegisterUpload } from "./_components/register-upload.tsx";
import { WizardFrame } from "./_components/wizard-frame.tsx";
import { loadNewImport } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title.REGISTER") };
}

/** The wizard before there is an import: it begins with the first file. */
export default async function NewRegisterImportPage() {
  const { releases, settings } = await loadNewImport();
  return (
    <WizardFrame step={0} importId={null}>
      <RegisterUpload importId={null} files={[]} settings={settings} releases={releases} />
    </WizardFrame>
  );
}

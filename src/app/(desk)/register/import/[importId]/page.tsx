import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { uploadedFile } from "#domain/import/uploaded-file.ts";
import { CheckQuery } from "#ui/import/check-filter.ts";
import { RegisterUpload } from "../_components/register-upload.tsx";
import { WizardFrame } from "../_components/wizard-frame.tsx";
import { type ImportPage, loadImport } from "../loader.ts";
import { CheckPart } from "./_components/check-part.tsx";
import { DiscardButton } from "./_components/discard-button.tsx";
import { LoadPart } from "./_components/load-part.tsx";
import { MapPart } from "./_components/map-part.tsx";
import { ResultPart } from "./_components/result-part.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title.REGISTER") };
}

const Query = CheckQuery.extend({ step: z.enum(["upload", "map"]).optional().catch(undefined) });

/** The wizard where its import stands: a page that was closed in the middle opens at the same place. */
export default async function RegisterImportPage({ params, searchParams }: PageProps<"/register/import/[importId]">) {
  const { importId } = await params;
  const page = await loadImport(z.uuid().catch("00000000-0000-0000-0000-000000000000").parse(importId));
  const query = Query.parse(await searchParams);
  const { view, settings, releases } = page;
  const part = partOf(page, query.step);

  if (part === "load") {
    return (
      <WizardFrame step={3} importId={view.id}>
        <LoadPart page={page} />
      </WizardFrame>
    );
  }
  if (part === "result") {
    return (
      <WizardFrame step={4} importId={view.id}>
        <ResultPart page={page} />
      </WizardFrame>
    );
  }
  const discard = <DiscardButton importId={view.id} />;
  if (part === "check") {
    return (
      <WizardFrame step={2} importId={view.id} back={["upload", "map"]} actions={discard}>
        <CheckPart page={page} query={query} />
      </WizardFrame>
    );
  }
  if (part === "map") {
    return (
      <WizardFrame step={1} importId={view.id} back={["upload"]} actions={discard}>
        <MapPart page={page} />
      </WizardFrame>
    );
  }
  return (
    <WizardFrame step={0} importId={view.id} actions={discard}>
      <RegisterUpload importId={view.id} files={view.files.map(uploadedFile)} settings={settings} releases={releases} />
    </WizardFrame>
  );
}

type Part = "upload" | "map" | "check" | "load" | "result";

/** What runs or is done is shown as such; before that an earlier step may be asked for. */
function partOf({ view }: ImportPage, asked: "upload" | "map" | undefined): Part {
  if (view.state === "RUNNING") return "load";
  if (view.state === "DONE" || view.state === "UNDONE") return "result";
  const isBeingChecked = view.state === "UPLOADED" && view.stage !== null;
  if (isBeingChecked) return "check";
  return asked ?? (view.state === "UPLOADED" ? "upload" : "check");
}

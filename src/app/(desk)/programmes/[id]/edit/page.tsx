import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { ProgrammeForm } from "../../_components/programme-form.tsx";
import { startOf } from "../../_components/programme-start.ts";
import { loadProgrammeForm } from "../../new/loader.ts";
import { loadProgramme } from "../loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes.page"))("edit") };
}

export default async function EditProgrammePage({ params }: PageProps<"/programmes/[id]/edit">) {
  const { id } = await params;
  const programme = await loadProgramme(id);
  if (!programme.mayChange) notFound();
  if (programme.state === "CLOSED") redirect(`/programmes/${id}`);
  const { options, today } = await loadProgrammeForm();
  return (
    <ClientMessages namespaces={["programmes", "criteria", "terms", "refusals"]}>
      <ProgrammeForm start={startOf(programme)} options={options} today={today} />
    </ClientMessages>
  );
}

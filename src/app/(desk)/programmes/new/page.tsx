import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { ProgrammeForm } from "../_components/programme-form.tsx";
import { blankProgramme } from "../_components/programme-start.ts";
import { loadProgrammeForm } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes.form"))("newTitle") };
}

export default async function NewProgrammePage() {
  const { options, today } = await loadProgrammeForm();
  return (
    <ClientMessages namespaces={["programmes", "criteria", "terms", "refusals"]}>
      <ProgrammeForm start={blankProgramme(options)} options={options} today={today} />
    </ClientMessages>
  );
}

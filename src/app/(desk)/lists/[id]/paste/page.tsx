import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { loadOpenList } from "../open-list.ts";
import { PasteForm } from "./_components/paste-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lists.paste"))("title") };
}

export default async function PastePage({ params }: PageProps<"/lists/[id]/paste">) {
  const { id } = await params;
  const { title } = await loadOpenList(id);
  const t = await getTranslations("lists");
  return (
    <ClientMessages namespaces={["lists", "refusals"]}>
      <PageHeader
        title={t("paste.title")}
        crumbs={[
          { label: t("title"), href: "/lists" },
          { label: title, href: `/lists/${id}` },
          { label: t("add.paste") },
        ]}
      />
      <PasteForm listId={id} />
    </ClientMessages>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ListedOrganisation } from "#application/access/list-organisations.ts";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { CellTitle, Table } from "#ui/kit/table.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { AddOrganisation } from "./_components/add-organisation.tsx";
import { EditOrganisation } from "./_components/edit-organisation.tsx";
import { loadOrganisations } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("tabs.organisations") };
}

export default async function OrganisationsPage() {
  const { organisations, places } = await loadOrganisations();
  const t = await getTranslations("access");
  return (
    <ClientMessages namespaces={["access"]}>
      <PageHeader
        compact
        title={t("organisations.title")}
        meta={t("organisations.summary", { count: organisations.filter(({ active }) => active).length })}
        actions={<AddOrganisation places={places} />}
      />
      <Table<ListedOrganisation>
        caption={t("organisations.title")}
        rows={organisations}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: t("organisations.name"),
            card: "main",
            cell: ({ name, code, kind }) => (
              <CellTitle sub={code}>
                <OrganisationMark kind={kind} name={name} />
              </CellTitle>
            ),
          },
          { key: "kind", header: t("organisations.kind"), card: "full", cell: ({ kind }) => t(`kinds.${kind}`) },
          {
            key: "place",
            header: t("organisations.place"),
            card: "label",
            cell: ({ parentName, villageName }) => (
              <span className="text-ink-2">{parentName ?? villageName ?? t("users.wholeRegency")}</span>
            ),
          },
          { key: "people", header: t("organisations.people"), align: "end", cell: ({ people }) => people },
          {
            key: "state",
            header: t("users.state"),
            cell: ({ active }) => (
              <span className={active ? undefined : "text-ink-2"}>
                {active ? t("organisations.open") : t("organisations.closed")}
              </span>
            ),
          },
          {
            key: "edit",
            header: t("organisations.change"),
            headerHidden: true,
            align: "end",
            card: "corner",
            cell: (organisation) => <EditOrganisation organisation={organisation} />,
          },
        ]}
      />
    </ClientMessages>
  );
}

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { formats } from "#i18n/format.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { RescreeningProgress } from "#ui/screening/rescreening-progress.tsx";
import { PolicyTables } from "./_components/policy-tables.tsx";
import { PolicyVersions } from "./_components/policy-versions.tsx";
import { loadPolicyPage } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policy"))("title") };
}

/** What screening goes by now, what waits to be confirmed, and what it was before. */
export default async function PolicyPage() {
  const { current, versions, mayPropose } = await loadPolicyPage();
  const t = await getTranslations("policy");
  const { date } = formats(await getLocale());
  return (
    <ClientMessages namespaces={["policy"]}>
      <PageHeader
        title={t("title")}
        meta={
          current.version === "default"
            ? t("defaultInForce")
            : t("inForce", { version: current.version, date: date(current.effectiveFrom) })
        }
        actions={
          mayPropose && (
            <LinkButton tone="primary" href="/policy/new">
              {t("propose")}
            </LinkButton>
          )
        }
      />
      <RescreeningProgress />
      <div className="grid lg:grid-cols-[minmax(0,1fr)_400px]">
        <PolicyTables policy={current} />
        <PolicyVersions versions={versions} />
      </div>
    </ClientMessages>
  );
}

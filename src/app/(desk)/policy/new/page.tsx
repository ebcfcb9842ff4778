import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RULES } from "#domain/screening/rule-table.ts";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { loadPolicyPage } from "../loader.ts";
import { PolicyForm } from "./_components/policy-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policy"))("propose") };
}

const RULE_TERMS = Object.values(RULES).map(({ code, absolute, defaultSeverity }) => ({
  code,
  absolute,
  defaultSeverity,
}));

/** A new version: the last one confirmed, to be changed. */
export default async function NewPolicyPage() {
  const { latest, earliest, mayPropose } = await loadPolicyPage();
  if (!mayPropose) forbidden();
  const t = await getTranslations("policy");
  return (
    <ClientMessages namespaces={["policy", "flags", "terms", "access"]}>
      <PageHeader title={t("propose")} crumbs={[{ label: t("title"), href: "/policy" }]} meta={t("proposeMeta")} />
      <PolicyForm policy={latest} rules={RULE_TERMS} earliest={earliest} />
    </ClientMessages>
  );
}

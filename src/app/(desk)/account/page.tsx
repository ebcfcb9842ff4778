import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { requireActor } from "#infrastructure/auth/session.ts";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { ChangePasswordForm } from "./_components/change-password-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("account.title") };
}

export default async function AccountPage() {
  const { name, role } = await requireActor();
  const t = await getTranslations("access");
  return (
    <ClientMessages namespaces={["access"]}>
      <PageHeader compact title={t("account.title")} meta={`${name}, ${t(`roles.${role}`)}`} />
      <Pane title={t("account.changePassword")} className="max-w-md">
        <ChangePasswordForm />
      </Pane>
    </ClientMessages>
  );
}

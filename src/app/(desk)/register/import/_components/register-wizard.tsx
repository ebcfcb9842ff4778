import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { WizardFrame } from "#ui/import/wizard-frame.tsx";
import type { WizardStep } from "#ui/import/wizard-step.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";

/** The wizard by which a release enters the register. */
export function RegisterWizard({
  step,
  importId = null,
  actions,
  children,
}: {
  step: WizardStep;
  importId?: string | null;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("import");
  const register = useTranslations("register");
  const header = (
    <PageHeader
      crumbs={[{ label: register("title"), href: "/register" }, { label: t("crumbs.newRelease") }]}
      title={t("title.REGISTER")}
      actions={
        <>
          {actions}
          {step !== "result" && <LinkButton href="/register">{t("later")}</LinkButton>}
        </>
      }
    />
  );
  return (
    <ClientMessages namespaces={["import", "register"]}>
      <WizardFrame header={header} step={step} address={importId && `/register/import/${importId}`}>
        {children}
      </WizardFrame>
    </ClientMessages>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Steps } from "#ui/kit/steps.tsx";

const STEPS = ["upload", "map", "check", "load", "result"] as const;

/** Title and steps around each part of the wizard. Earlier steps can be opened again while nothing runs. */
export async function WizardFrame({
  step,
  importId,
  back = [],
  actions,
  children,
}: {
  /** Index of the current step. */
  step: number;
  importId: string | null;
  /** Steps that may be opened again. */
  back?: readonly (typeof STEPS)[number][];
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = await getTranslations("import");
  const register = await getTranslations("register");
  const hrefOf = (name: (typeof STEPS)[number]) =>
    importId && back.includes(name) ? `/register/import/${importId}?step=${name}` : undefined;
  return (
    <ClientMessages namespaces={["import", "register"]}>
      <div className="flex min-h-[calc(100dvh-var(--spacing-desk))] flex-col">
        <PageHeader
          crumbs={[{ label: register("title"), href: "/register" }, { label: t("crumbs.newRelease") }]}
          title={t("title.REGISTER")}
          actions={
            <>
              {actions}
              {step < STEPS.indexOf("result") && <LinkButton href="/register">{t("later")}</LinkButton>}
            </>
          }
        />
        <div className="px-pane pt-3.5">
          <Steps
            label={t("steps.label")}
            current={step}
            steps={STEPS.map((name) => ({ label: t(`steps.${name}`), href: hrefOf(name) }))}
          />
        </div>
        {children}
      </div>
    </ClientMessages>
  );
}

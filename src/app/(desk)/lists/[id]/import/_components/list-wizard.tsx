import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { WizardFrame } from "#ui/import/wizard-frame.tsx";
import type { WizardStep } from "#ui/import/wizard-step.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";

/** The way of a file onto a list. */
export function ListWizard({
  list,
  step,
  importId = null,
  actions,
  children,
}: {
  list: { id: string; title: string };
  step: WizardStep;
  importId?: string | null;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("import");
  const lists = useTranslations("lists");
  const header = (
    <PageHeader
      crumbs={[
        { label: lists("title"), href: "/lists" },
        { label: list.title, href: `/lists/${list.id}` },
        { label: lists("import.crumb") },
      ]}
      title={lists("import.title", { list: list.title })}
      actions={
        <>
          {actions}
          {step !== "result" && <LinkButton href={`/lists/${list.id}`}>{t("later")}</LinkButton>}
        </>
      }
    />
  );
  return (
    <ClientMessages namespaces={["import", "lists", "refusals"]}>
      <WizardFrame header={header} step={step} address={importId && `/lists/${list.id}/import/${importId}`}>
        {children}
      </WizardFrame>
    </ClientMessages>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { DiscardButton } from "#ui/import/discard-button.tsx";
import { WizardFrame } from "#ui/import/wizard-frame.tsx";
import type { WizardStep } from "#ui/import/wizard-step.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { discardImport } from "./actions.ts";
import { TABLE_KINDS, type TableKind } from "./table-kind.ts";

/** The way of a file of aid or hand-overs. */
export function TableWizard({
  kind,
  step,
  importId = null,
  children,
}: {
  kind: TableKind;
  step: WizardStep;
  importId?: string | null;
  children: ReactNode;
}) {
  const t = useTranslations("import");
  const access = useTranslations("access.tabs");
  const { home, address } = TABLE_KINDS[kind];
  const mayDiscard = importId !== null && step !== "load" && step !== "result";
  const header = (
    <PageHeader
      crumbs={[
        { label: access(kind === "ASSISTANCE" ? "assistance" : "deliveries"), href: home },
        { label: t(`title.${kind}`) },
      ]}
      title={t(`title.${kind}`)}
      actions={
        <>
          {mayDiscard && <DiscardButton discard={discardImport.bind(null, { kind, importId })} />}
          {step !== "result" && <LinkButton href={home}>{t("later")}</LinkButton>}
        </>
      }
    />
  );
  return (
    <ClientMessages namespaces={["import", "assistance", "deliveries"]}>
      <WizardFrame header={header} step={step} address={importId && `${address}/${importId}`}>
        {children}
      </WizardFrame>
    </ClientMessages>
  );
}

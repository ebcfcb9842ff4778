import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Steps } from "#ui/kit/steps.tsx";
import { DiscardButton } from "./discard-button.tsx";
import type { TableStep } from "./loader.ts";
import { TABLE_KINDS, type TableKind } from "./table-kind.ts";

const STEPS = ["upload", "map", "check", "load", "result"] as const satisfies readonly TableStep[];
/** The earlier steps that may be opened again, by the one that is shown. */
const BACK: Readonly<Record<TableStep, readonly TableStep[]>> = {
  upload: [],
  map: ["upload"],
  check: ["upload", "map"],
  load: [],
  result: [],
};

/** Title and steps around each part of the wizard. */
export async function TableWizard({
  kind,
  step,
  importId = null,
  children,
}: {
  kind: TableKind;
  step: TableStep;
  importId?: string | null;
  children: ReactNode;
}) {
  const t = await getTranslations("import");
  const access = await getTranslations("access.tabs");
  const { home, address } = TABLE_KINDS[kind];
  const hrefOf = (name: TableStep) =>
    importId && BACK[step].includes(name) ? `${address}/${importId}?step=${name}` : undefined;
  const mayDiscard = importId !== null && step !== "load" && step !== "result";
  return (
    <ClientMessages namespaces={["import", "assistance", "deliveries"]}>
      <div className="flex min-h-[calc(100dvh-var(--spacing-desk))] flex-col">
        <PageHeader
          crumbs={[
            { label: access(kind === "ASSISTANCE" ? "assistance" : "deliveries"), href: home },
            { label: t(`title.${kind}`) },
          ]}
          title={t(`title.${kind}`)}
          actions={
            <>
              {mayDiscard && <DiscardButton kind={kind} importId={importId} />}
              <LinkButton href={home}>{t("later")}</LinkButton>
            </>
          }
        />
        <div className="px-pane pt-3.5">
          <Steps
            label={t("steps.label")}
            current={STEPS.indexOf(step)}
            steps={STEPS.map((name) => {
              const href = hrefOf(name);
              return { label: t(`steps.${name}`), ...(href !== undefined && { href }) };
            })}
          />
        </div>
        {children}
      </div>
    </ClientMessages>
  );
}

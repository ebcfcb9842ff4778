import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Steps } from "#ui/kit/steps.tsx";

const STEPS = ["upload", "map", "check", "load", "result"] as const;
export type WizardStep = (typeof STEPS)[number];

/** Title and steps around each part of the way of a file onto a list. Earlier steps can be opened while nothing runs. */
export async function ListWizard({
  list,
  step,
  importId = null,
  back = [],
  actions,
  children,
}: {
  list: { id: string; title: string };
  step: WizardStep;
  importId?: string | null;
  back?: readonly WizardStep[];
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = await getTranslations("import");
  const lists = await getTranslations("lists");
  const hrefOf = (name: WizardStep) =>
    importId && back.includes(name) ? `/lists/${list.id}/import/${importId}?step=${name}` : undefined;
  return (
    <ClientMessages namespaces={["import", "lists", "refusals"]}>
      <div className="flex min-h-[calc(100dvh-var(--spacing-desk))] flex-col">
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
              {step !== "upload" && step !== "result" && (
                <LinkButton href={`/lists/${list.id}`}>{t("later")}</LinkButton>
              )}
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

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Steps } from "../kit/steps.tsx";
import { STEPS_BACK, WIZARD_STEPS, type WizardStep } from "./wizard-step.ts";

/** Title and steps around each part of the wizard. Earlier steps can be opened again while nothing runs. */
export function WizardFrame({
  header,
  step,
  address,
  children,
}: {
  header: ReactNode;
  step: WizardStep;
  /** Of the import's page; null before there is an import. */
  address: string | null;
  children: ReactNode;
}) {
  const t = useTranslations("import");
  const mayOpen = (name: WizardStep) => STEPS_BACK[step].some((earlier) => earlier === name);
  return (
    <div className="flex min-h-[calc(100dvh-var(--spacing-desk))] flex-col">
      {header}
      <div className="px-pane pt-3.5">
        <Steps
          label={t("steps.label")}
          current={WIZARD_STEPS.indexOf(step)}
          steps={WIZARD_STEPS.map((name) => ({
            label: t(`steps.${name}`),
            href: address !== null && mayOpen(name) ? `${address}?step=${name}` : undefined,
          }))}
        />
      </div>
      {children}
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { StartButton } from "#ui/import/start-button.tsx";
import { applyFile } from "../../actions.ts";
import { useMissingChoice } from "./missing-choice.tsx";

/** Brings the accepted rows onto the list, with what was chosen for those the file leaves out. */
export function ApplyButton({ importId }: { importId: string }) {
  const t = useTranslations("lists.import");
  const missing = useMissingChoice();
  return <StartButton importId={importId} label={t("load")} start={(input) => applyFile({ ...input, missing })} />;
}

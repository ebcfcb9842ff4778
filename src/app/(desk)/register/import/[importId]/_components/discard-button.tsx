"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#ui/kit/button.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { discardImport } from "../../actions.ts";

/** Gives up an import of which nothing was loaded. */
export function DiscardButton({ importId }: { importId: string }) {
  const t = useTranslations("import");
  const toast = useToast();
  const [pending, startDiscarding] = useTransition();
  const discard = () =>
    startDiscarding(async () => {
      toast({ text: t("discarded") });
      await discardImport({ importId });
    });
  return (
    <Button tone="danger" aria-busy={pending} onClick={discard}>
      {t("discard")}
    </Button>
  );
}

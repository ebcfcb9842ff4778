"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#ui/kit/button.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { discardImport } from "./actions.ts";
import type { TableKind } from "./table-kind.ts";

/** Gives up an import of which nothing was loaded. */
export function DiscardButton({ kind, importId }: { kind: TableKind; importId: string }) {
  const t = useTranslations("import");
  const toast = useToast();
  const [isPending, start] = useTransition();
  const discard = () =>
    start(async () => {
      toast({ text: t("discardedFile") });
      await discardImport({ kind, importId });
    });
  return (
    <Button tone="danger" aria-busy={isPending} onClick={discard}>
      {t("discard")}
    </Button>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#ui/kit/button.tsx";
import { discardImport } from "../../actions.ts";

/** Gives up a file of which nothing came onto the list. */
export function DiscardButton({ listId, importId }: { listId: string; importId: string }) {
  const t = useTranslations("lists.import");
  const [isPending, start] = useTransition();
  return (
    <Button
      tone="danger"
      aria-busy={isPending}
      onClick={() =>
        start(async () => {
          await discardImport({ listId, importId });
        })
      }
    >
      {t("discard")}
    </Button>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DeliveryRow } from "#application/assistance/get-deliveries.ts";
import { Button } from "#ui/kit/button.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { RecordDialog } from "./record-dialog.tsx";

/** What can be done with aid that is still open. */
export function RowActions({ row, today, isGoods }: { row: DeliveryRow; today: string; isGoods: boolean }) {
  const t = useTranslations("deliveries");
  const [asked, setAsked] = useState<"record" | "cancel" | null>(null);
  const close = () => setAsked(null);
  return (
    <span className="flex justify-end gap-1.5 max-sm:justify-start">
      {row.obstacle === null && (
        <Button size="sm" onClick={() => setAsked("record")}>
          {t("record")}
        </Button>
      )}
      <Button size="sm" tone="quiet" onClick={() => setAsked("cancel")}>
        {t("cancel")}
      </Button>
      <RecordDialog row={row} today={today} isGoods={isGoods} open={asked === "record"} onClose={close} />
      <CancelDialog row={row} open={asked === "cancel"} onClose={close} />
    </span>
  );
}

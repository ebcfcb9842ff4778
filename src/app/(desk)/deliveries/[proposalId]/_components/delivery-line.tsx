"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { ShownDelivery } from "#application/assistance/get-deliveries.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { formats } from "#i18n/format.ts";
import { Button } from "#ui/kit/button.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { takeBackDelivery } from "../../actions.ts";

/** One hand-over: when, what, by which paper; a wrong one can be taken back. */
export function DeliveryLine({ delivery, mayUndo }: { delivery: ShownDelivery; mayUndo: boolean }) {
  const t = useTranslations("deliveries");
  const { date, rupiah } = formats(useLocale());
  const toast = useToast();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const { amount, goods, proof, byFile } = delivery;
  const what = [amount > 0n ? rupiah(amount) : null, goods].filter(Boolean).join(", ");
  const paper = [proof, byFile ? t("byFile") : null].filter(Boolean).join(" · ");
  const day = date(delivery.date, "short");

  const undo = () =>
    start(async () => {
      const answer = await takeBackDelivery({ deliveryId: delivery.id });
      if (answer.ok) toast({ text: t("takenBack") });
      setRefusal(answer.ok ? null : answer.error);
    });

  return (
    <div className="grid gap-1">
      <div className="flex items-start gap-2">
        <span className="min-w-0 flex-1">
          <span className="whitespace-nowrap">{day}</span>, {what}
          {paper && <span className="block text-xs text-ink-2">{paper}</span>}
        </span>
        {mayUndo && (
          <Button
            tone="quiet"
            size="sm"
            aria-label={t("takeBack", { date: day, what })}
            aria-busy={isPending}
            onClick={isPending ? undefined : undo}
          >
            {t("undo")}
          </Button>
        )}
      </div>
      <RefusalMessage refusal={refusal} />
    </div>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { DeliveryRow } from "#application/assistance/get-deliveries.ts";
import type { RecordedDelivery } from "#application/assistance/record-delivery.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { Button } from "#ui/kit/button.tsx";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { MoneyInput } from "#ui/kit/money-input.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { recordDelivery } from "../../actions.ts";

/** When aid was handed over, what of it, and by which paper. */
export function RecordDialog({
  row,
  today,
  isGoods,
  open,
  onClose,
}: {
  row: DeliveryRow;
  today: string;
  isGoods: boolean;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("deliveries");
  const common = useTranslations("common");
  const { rupiah } = formats(useLocale());
  const toast = useToast();
  const formId = useId();
  const id = (name: string) => `${formId}-${name}`;
  const left = row.committed - row.delivered;

  function done({ state, listDelivered }: RecordedDelivery) {
    onClose();
    const partly = state === "COMMITTED" ? "recordedPartly" : "recordedAll";
    toast({ text: t(listDelivered ? "listDelivered" : partly, { name: properName(row.name) }) });
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="sm"
      title={t("recordTitle", { name: properName(row.name) })}
      description={left > 0n && t("left", { amount: rupiah(left) })}
      footer={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" form={formId} tone="primary">
            {t("save")}
          </Button>
        </>
      }
    >
      <ActionForm id={formId} action={recordDelivery} onDone={done} className="grid gap-3.5">
        <input type="hidden" name="assistanceId" value={row.assistanceId} />
        <Field label={t("date")} name="date" id={id("date")} required>
          {(control) => <DateInput {...control} defaultValue={today} max={today} />}
        </Field>
        {!isGoods && (
          <Field label={t("sum")} name="amount" id={id("amount")} hint={t("sumHint")} required>
            {(control) => <MoneyInput {...control} defaultValue={left} />}
          </Field>
        )}
        <Field label={t("goods")} name="goods" id={id("goods")} hint={t("goodsHint")} required={isGoods}>
          {(control) => <TextInput {...control} maxLength={300} />}
        </Field>
        <Field label={t("proof")} name="proof" id={id("proof")} hint={t("proofHint")}>
          {(control) => <TextInput {...control} maxLength={300} />}
        </Field>
        <Checkbox name="complete" label={t("complete")} hint={t("completeHint")} defaultChecked={isGoods} />
      </ActionForm>
    </Dialog>
  );
}

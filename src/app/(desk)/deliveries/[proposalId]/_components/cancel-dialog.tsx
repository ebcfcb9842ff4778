"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { DeliveryRow } from "#application/assistance/get-deliveries.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { cancelAssistance } from "../../actions.ts";

/** Why aid is given up; what was handed over of it stays. */
export function CancelDialog({ row, open, onClose }: { row: DeliveryRow; open: boolean; onClose: () => void }) {
  const t = useTranslations("deliveries");
  const common = useTranslations("common");
  const { rupiah } = formats(useLocale());
  const toast = useToast();
  const formId = useId();
  const given = row.delivered > 0n;
  const fate = given ? t("cancelRest", { amount: rupiah(row.delivered) }) : t("cancelWhole");

  function done() {
    onClose();
    toast({ text: t("cancelled", { name: properName(row.name) }) });
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="sm"
      title={t("cancelTitle", { name: properName(row.name) })}
      description={fate}
      footer={
        <>
          <Button onClick={onClose}>{common("back")}</Button>
          <Button type="submit" form={formId} tone="danger-solid">
            {t(given ? "cancelRestButton" : "cancelButton")}
          </Button>
        </>
      }
    >
      <ActionForm id={formId} action={cancelAssistance} onDone={done} className="grid gap-3">
        <input type="hidden" name="assistanceId" value={row.assistanceId} />
        <Field label={t("reason")} name="reason" id={`${formId}-reason`} required hint={t("reasonHint")}>
          {(control) => <Textarea {...control} rows={3} maxLength={600} />}
        </Field>
      </ActionForm>
    </Dialog>
  );
}

"use client";

import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { DeliveredList } from "#application/assistance/deliver-list.ts";
import { Button } from "#ui/kit/button.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Message } from "#ui/kit/message.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { useRefusalText } from "#ui/refusal/use-refusal-text.ts";
import { deliverList } from "../../actions.ts";

/** Everything that is still open of a list, handed over on one day. Rows that could not be are named afterwards. */
export function DeliverAllButton({
  proposalId,
  open,
  today,
  needsGoods,
}: {
  proposalId: string;
  open: number;
  today: string;
  needsGoods: boolean;
}) {
  const t = useTranslations("deliveries");
  const common = useTranslations("common");
  const toast = useToast();
  const formId = useId();
  const [isAsked, setAsked] = useState(false);
  const [left, setLeft] = useState<DeliveredList["left"]>([]);

  function done(answer: DeliveredList) {
    toast({ text: t(answer.listDelivered ? "listDelivered" : "allRecorded", { count: answer.delivered }) });
    setLeft(answer.left);
    if (answer.left.length === 0) setAsked(false);
  }

  function close() {
    setAsked(false);
    setLeft([]);
  }

  return (
    <>
      <Button tone="primary" icon={<CheckCheck size={15} aria-hidden />} onClick={() => setAsked(true)}>
        {t("deliverAll")}
      </Button>
      <Dialog
        open={isAsked}
        onClose={close}
        size="sm"
        title={t("deliverAllTitle", { count: open })}
        description={t("deliverAllBody")}
        footer={
          <>
            <Button onClick={close}>{left.length > 0 ? common("close") : common("cancel")}</Button>
            {left.length === 0 && (
              <Button type="submit" form={formId} tone="primary">
                {t("save")}
              </Button>
            )}
          </>
        }
      >
        {left.length > 0 ? (
          <LeftRows left={left} />
        ) : (
          <ActionForm id={formId} action={deliverList} onDone={done} className="grid gap-3.5">
            <input type="hidden" name="proposalId" value={proposalId} />
            <Field label={t("date")} name="date" id={`${formId}-date`} required>
              {(control) => <DateInput {...control} defaultValue={today} max={today} />}
            </Field>
            <Field label={t("goods")} name="goods" id={`${formId}-goods`} hint={t("goodsHint")} required={needsGoods}>
              {(control) => <TextInput {...control} maxLength={300} />}
            </Field>
            <Field label={t("proof")} name="proof" id={`${formId}-proof`} hint={t("proofHint")}>
              {(control) => <TextInput {...control} maxLength={300} />}
            </Field>
          </ActionForm>
        )}
      </Dialog>
    </>
  );
}

function LeftRows({ left }: { left: DeliveredList["left"] }) {
  const t = useTranslations("deliveries");
  const refusalText = useRefusalText();
  return (
    <Message level="review" title={t("leftRows", { count: left.length })}>
      <ul className="grid gap-1">
        {left.map(({ row, name, code }) => (
          <li key={row}>
            {t("leftRow", { row: row ?? 0, name: name ?? "" })}: {refusalText({ code })}
          </li>
        ))}
      </ul>
    </Message>
  );
}

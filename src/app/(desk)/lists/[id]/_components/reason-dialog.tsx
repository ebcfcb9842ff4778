"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { proposeReason } from "../../actions.ts";
import type { FlagView } from "../row-view.ts";
import { useList } from "./list-context.tsx";

/** The owner says why a flagged row should stay. */
export function ReasonDialog({ flag, open, onClose }: { flag: FlagView; open: boolean; onClose: () => void }) {
  const t = useTranslations("lists");
  const common = useTranslations("common");
  const { list } = useList();
  const toast = useToast();
  const formId = useId();

  function done() {
    onClose();
    toast({ text: t("reasonSaved") });
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="sm"
      title={t("reasonTitle")}
      description={t("reasonDescription")}
      footer={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" form={formId} tone="primary">
            {t("reasonSend")}
          </Button>
        </>
      }
    >
      <ActionForm id={formId} action={proposeReason} onDone={done} className="grid gap-3">
        <p className="text-sm">{flag.sentence}</p>
        <input type="hidden" name="proposalId" value={list.id} />
        <input type="hidden" name="flagId" value={flag.id} />
        <Field label={t("reasonLabel")} name="reason" required hint={t("reasonHint")}>
          {(control) => (
            <Textarea
              {...control}
              data-autofocus
              rows={3}
              minLength={5}
              maxLength={600}
              defaultValue={flag.proposedReason ?? ""}
            />
          )}
        </Field>
      </ActionForm>
    </Dialog>
  );
}

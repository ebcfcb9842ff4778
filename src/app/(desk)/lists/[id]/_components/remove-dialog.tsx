"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { properName } from "#i18n/proper-name.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { useTypedWork } from "#ui/kit/typed-work.ts";
import { removeRows, restoreRows } from "../../actions.ts";
import type { RowView } from "../row-view.ts";
import { useList } from "./list-context.tsx";
import { ListRefusal } from "./list-refusal-message.tsx";

/** No row leaves a list without a reason; it stays stored with it. */
export function RemoveDialog({ row, onClose }: { row: RowView; onClose: () => void }) {
  const t = useTranslations("lists");
  const common = useTranslations("common");
  const toast = useToast();
  const formId = useId();
  const { take, isBusy } = useList();
  const { onInput, forget } = useTypedWork();
  const chosen = { candidateIds: [row.id] };
  const name = properName(row.name);

  function remove(form: FormData) {
    const reason = String(form.get("reason"));
    take(
      (step) => removeRows({ ...step, ...chosen, reason }),
      ({ version }) => {
        forget();
        onClose();
        toast({
          text: t("removed", { name }),
          onUndo: () => take((step) => restoreRows({ ...step, version, ...chosen })),
        });
      },
    );
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="sm"
      title={t("removeTitle", { row: row.row })}
      description={t("removeDescription", { name })}
      footer={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" form={formId} tone="primary" aria-busy={isBusy}>
            {t("remove")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        action={remove}
        onInput={onInput}
        onReset={(event) => event.preventDefault()}
        className="grid gap-3"
      >
        <ListRefusal />
        <Field label={t("removeReason")} name="reason" required hint={t("removeHint")}>
          {(control) => <Textarea {...control} data-autofocus rows={3} maxLength={600} />}
        </Field>
      </form>
    </Dialog>
  );
}

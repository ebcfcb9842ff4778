"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { ListedOrganisation } from "#application/access/list-organisations.ts";
import { Button } from "#ui/kit/button.tsx";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { DialogSubmit } from "../../users/_components/dialog-submit.tsx";
import { editOrganisation } from "../actions.ts";

/** Renames, closes or opens one organisation. */
export function EditOrganisation({ organisation }: { organisation: ListedOrganisation }) {
  const t = useTranslations("access.organisations");
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const formId = useId();

  function finish() {
    setOpen(false);
    toast({ text: t("changed", { name: organisation.name }) });
  }

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)} aria-label={t("changeName", { name: organisation.name })}>
        {t("change")}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        size="sm"
        title={organisation.name}
        footer={<DialogSubmit formId={formId} onCancel={() => setOpen(false)} label={t("save")} />}
      >
        <ActionForm
          id={formId}
          action={editOrganisation}
          onDone={finish}
          className="grid gap-3 text-left whitespace-normal"
        >
          <input type="hidden" name="organisationId" value={organisation.id} />
          <Field label={t("name")} name="name" id={`name-${organisation.id}`} required>
            {(control) => <TextInput {...control} defaultValue={organisation.name} minLength={2} maxLength={120} />}
          </Field>
          <Field label={t("code")} name="code" id={`code-${organisation.id}`} required hint={t("codeHint")}>
            {(control) => (
              <TextInput {...control} defaultValue={organisation.code} maxLength={30} className="uppercase" />
            )}
          </Field>
          <Checkbox name="active" label={t("isOpen")} hint={t("isOpenHint")} defaultChecked={organisation.active} />
        </ActionForm>
      </Dialog>
    </>
  );
}

"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Places } from "#application/access/list-places.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { inviteUser, type ShownLink } from "../actions.ts";
import { DialogSubmit } from "./dialog-submit.tsx";
import { LinkToHandOver } from "./link-to-hand-over.tsx";
import { PlacementFields } from "./placement-fields.tsx";

/** Opens an account and shows the link with which its owner sets a password. */
export function InviteButton({ places }: { places: Places }) {
  const t = useTranslations("access.invite");
  const [isOpen, setOpen] = useState(false);
  const [link, setLink] = useState<ShownLink | null>(null);
  const formId = useId();

  function close() {
    setOpen(false);
    setLink(null);
  }

  return (
    <>
      <Button tone="primary" icon={<Plus size={15} aria-hidden />} onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={link ? t("doneTitle") : t("title")}
        description={link ? undefined : t("description")}
        footer={
          link ? (
            <Button onClick={close}>{t("close")}</Button>
          ) : (
            <DialogSubmit formId={formId} onCancel={close} note={t("note")} label={t("submit")} />
          )
        }
      >
        {link ? (
          <LinkToHandOver link={link} />
        ) : (
          <ActionForm id={formId} action={inviteUser} onDone={setLink} className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
            <Field label={t("name")} name="name" required>
              {(control) => <TextInput {...control} autoComplete="off" minLength={2} maxLength={120} />}
            </Field>
            <Field label={t("email")} name="email" required>
              {(control) => <TextInput {...control} type="email" autoComplete="off" maxLength={200} />}
            </Field>
            <PlacementFields places={places} />
          </ActionForm>
        )}
      </Dialog>
    </>
  );
}

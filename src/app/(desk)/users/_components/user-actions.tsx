"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Places } from "#application/access/list-places.ts";
import type { ListedUser } from "#application/access/list-users.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { changeRole, disableUser, enableUser, resetUser, type ShownLink } from "../actions.ts";
import { DialogSubmit } from "./dialog-submit.tsx";
import { LinkToHandOver } from "./link-to-hand-over.tsx";
import { PlacementFields } from "./placement-fields.tsx";

type Step = "reset" | "role" | "disable" | "enable";

/** What an administrator may do with somebody's account; each asks once more before it happens. */
export function UserActions({ user, places }: { user: ListedUser; places: Places }) {
  const t = useTranslations("access.actions");
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  if (user.status === "DISABLED") {
    return (
      <>
        <Button onClick={() => setStep("enable")}>{t("enable")}</Button>
        <ConfirmDialog step="enable" isOpen={step === "enable"} user={user} onClose={close} />
      </>
    );
  }
  return (
    <div className="grid grid-cols-2 gap-2">
      <Button className="col-span-2" onClick={() => setStep("reset")}>
        {t(resetLabel(user))}
      </Button>
      <Button onClick={() => setStep("role")}>{t("role")}</Button>
      <Button tone="danger" onClick={() => setStep("disable")}>
        {t("disable")}
      </Button>
      <p className="col-span-2 text-xs text-ink-2">{t("note")}</p>
      <ResetDialog isOpen={step === "reset"} user={user} onClose={close} />
      <RoleDialog isOpen={step === "role"} user={user} places={places} onClose={close} />
      <ConfirmDialog step="disable" isOpen={step === "disable"} user={user} onClose={close} />
    </div>
  );
}

function resetLabel({ status, blocked }: ListedUser): "inviteAgain" | "unblock" | "reset" {
  if (status === "INVITED") return "inviteAgain";
  return blocked ? "unblock" : "reset";
}

type DialogProps = { isOpen: boolean; user: ListedUser; onClose: () => void };

function ResetDialog({ isOpen, user, onClose }: DialogProps) {
  const t = useTranslations("access.actions");
  const [link, setLink] = useState<ShownLink | null>(null);
  const formId = useId();

  function close() {
    onClose();
    setLink(null);
  }

  return (
    <Dialog
      open={isOpen}
      onClose={close}
      size="sm"
      title={t("resetTitle", { name: user.name })}
      footer={
        link ? (
          <Button onClick={close}>{t("close")}</Button>
        ) : (
          <DialogSubmit formId={formId} onCancel={close} label={t("resetSubmit")} />
        )
      }
    >
      {link ? (
        <LinkToHandOver link={link} />
      ) : (
        <ActionForm id={formId} action={resetUser} onDone={setLink} className="grid gap-3">
          <input type="hidden" name="userId" value={user.id} />
          <p className="text-base">{t(user.status === "INVITED" ? "inviteAgainBody" : "resetBody")}</p>
        </ActionForm>
      )}
    </Dialog>
  );
}

function RoleDialog({ isOpen, user, places, onClose }: DialogProps & { places: Places }) {
  const t = useTranslations("access.actions");
  const toast = useToast();
  const formId = useId();

  function finish() {
    onClose();
    toast({ text: t("roleDone", { name: user.name }) });
  }

  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title={t("roleTitle", { name: user.name })}
      description={t("roleBody")}
      footer={<DialogSubmit formId={formId} onCancel={onClose} label={t("roleSubmit")} />}
    >
      <ActionForm id={formId} action={changeRole} onDone={finish} className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <input type="hidden" name="userId" value={user.id} />
        <PlacementFields
          places={places}
          start={{
            role: user.role,
            organisationId: user.organisation.id,
            villages: user.villages.map(({ code }) => code),
          }}
        />
      </ActionForm>
    </Dialog>
  );
}

const ACTIONS = { disable: disableUser, enable: enableUser } as const;

function ConfirmDialog({ step, isOpen, user, onClose }: DialogProps & { step: keyof typeof ACTIONS }) {
  const t = useTranslations("access.actions");
  const toast = useToast();
  const formId = useId();

  function finish() {
    onClose();
    toast({ text: t(`${step}Done`, { name: user.name }) });
  }

  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      size="sm"
      title={t(`${step}Title`, { name: user.name })}
      footer={<DialogSubmit formId={formId} onCancel={onClose} label={t(step)} isDanger={step === "disable"} />}
    >
      <ActionForm id={formId} action={ACTIONS[step]} onDone={finish} className="grid gap-3">
        <input type="hidden" name="userId" value={user.id} />
        <p className="text-base">{t(`${step}Body`)}</p>
      </ActionForm>
    </Dialog>
  );
}

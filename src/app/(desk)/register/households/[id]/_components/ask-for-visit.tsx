"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { refuse } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { useRefusalToast } from "#ui/refusal/use-refusal-toast.ts";
import { askForVisit, callOffVisit } from "../actions.ts";

/** Sends a question about this family to the verifiers of its village. Locked while a visit waits already. */
export function AskForVisit({ householdId, waits }: { householdId: string; waits: boolean }) {
  const t = useTranslations("register.household.ask");
  const common = useTranslations("common");
  const [asking, setAsking] = useState(false);
  const toast = useToast();
  const sayRefusal = useRefusalToast();
  const formId = useId();

  function done({ verificationId }: { verificationId: string }) {
    setAsking(false);
    toast({ text: t("asked"), onUndo: () => void callOff(verificationId) });
  }

  async function callOff(verificationId: string) {
    const answer = await callOffVisit({ verificationId }).catch(() => refuse("UNREACHED"));
    if (answer.ok) toast({ text: t("calledOff") });
    else sayRefusal(answer.error);
  }

  return (
    <>
      <Button lockedReason={waits ? t("waits") : undefined} onClick={() => setAsking(true)}>
        {t("open")}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        size="sm"
        title={t("title")}
        description={t("description")}
        footer={
          <>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {common("cancel")}
            </Button>
            <Button type="submit" form={formId} tone="primary">
              {t("send")}
            </Button>
          </>
        }
      >
        <ActionForm id={formId} action={askForVisit} onDone={done} className="grid gap-3">
          <input type="hidden" name="householdId" value={householdId} />
          <Field label={t("question")} name="question" required hint={t("hint")}>
            {(control) => <Textarea {...control} data-autofocus rows={3} maxLength={500} />}
          </Field>
        </ActionForm>
      </Dialog>
    </>
  );
}

"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { closeProgrammeAction, reopenProgrammeAction } from "../actions.ts";

/** Edit, close, open again: what its owner may do with a programme. */
export function ProgrammeActions({
  programme: { id, version, state },
}: {
  programme: { id: string; version: number; state: "ACTIVE" | "CLOSED" };
}) {
  const t = useTranslations("programmes.page");
  const common = useTranslations("common");
  const router = useRouter();
  const formId = useId();
  const [isAsking, setAsking] = useState(false);
  const isOpen = state === "ACTIVE";
  const fields = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );

  function done() {
    setAsking(false);
    router.refresh();
  }

  if (!isOpen) {
    return (
      <ActionForm action={reopenProgrammeAction} onDone={done}>
        {fields}
        <Button type="submit">{t("reopen")}</Button>
      </ActionForm>
    );
  }
  return (
    <>
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {t("close")}
      </Button>
      <LinkButton href={`/programmes/${id}/edit`} icon={<Pencil size={15} aria-hidden />}>
        {t("edit")}
      </LinkButton>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        size="sm"
        title={t("closeTitle")}
        footer={
          <>
            <Button autoFocus onClick={() => setAsking(false)}>
              {common("cancel")}
            </Button>
            <Button type="submit" form={formId} tone="danger">
              {t("close")}
            </Button>
          </>
        }
      >
        <ActionForm id={formId} action={closeProgrammeAction} onDone={done} className="grid gap-3">
          {fields}
          <p className="text-sm">{t("closeBody")}</p>
        </ActionForm>
      </Dialog>
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { PasswordInput } from "#ui/kit/password-input.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { approve } from "../actions.ts";

/**
 * A signature under the list, and with the last one its approval: what it stands for is read in the dialog (`children`) before it
 * is given.
 */
export function ApproveButton({
  proposalId,
  version,
  title,
  kept,
  rows,
  waiting,
  lockedReason,
  stillMissing,
  asksPassword,
  figures,
  children,
}: {
  proposalId: string;
  version: number;
  title: string;
  /** Kept flags this signature is the second one of. */
  kept: number;
  rows: number;
  /** Rows that would go to a follow-up list. */
  waiting: number;
  lockedReason: string | undefined;
  /** In words, whose signatures are missing after this one; null: it approves the list. */
  stillMissing: string | null;
  asksPassword: boolean;
  /** How many rows, how much. */
  figures: ReactNode;
  /** Every flag somebody kept. */
  children: ReactNode;
}) {
  // The version that was read: should the list move on meanwhile, the signature is refused and the list read again.
  const [readVersion, setReadVersion] = useState<number | null>(null);
  const id = useId();
  const toast = useToast();
  const common = useTranslations("common");
  const t = useTranslations("review.approve");
  return (
    <>
      <Button tone="primary" lockedReason={lockedReason} onClick={() => setReadVersion(version)}>
        {t(stillMissing === null ? "trigger" : "sign")}
      </Button>
      <Dialog
        open={readVersion !== null}
        onClose={() => setReadVersion(null)}
        size="lg"
        title={t(stillMissing === null ? "title" : "signTitle", { title })}
        description={stillMissing === null ? t("description") : t("signDescription", { missing: stillMissing })}
        footer={
          <>
            <span className="flex-1 text-xs text-ink-2">{t("foot")}</span>
            <Button onClick={() => setReadVersion(null)}>{common("cancel")}</Button>
            <Button type="submit" form={id} tone="primary">
              {t(stillMissing === null ? "submit" : "signSubmit", { kept, rows })}
            </Button>
          </>
        }
      >
        <div className="grid gap-4">
          {figures}
          <ActionForm
            id={id}
            action={approve}
            className="grid gap-3"
            onDone={({ commitments, missing }) => {
              setReadVersion(null);
              toast({ text: missing.length === 0 ? t("done", { count: commitments }) : t("signed") });
            }}
          >
            <input type="hidden" name="proposalId" value={proposalId} />
            <input type="hidden" name="version" value={readVersion ?? version} />
            {waiting > 0 && <input type="hidden" name="withoutWaiting" value="on" />}
            {stillMissing === null && (
              <div className="grid grid-cols-[minmax(0,1fr)_220px] gap-3 max-sm:grid-cols-1">
                <Field label={t("decreeNumber")} name="decreeNumber" id={`${id}-number`} hint={t("decreeHint")}>
                  {(control) => <TextInput {...control} maxLength={100} autoComplete="off" />}
                </Field>
                <Field label={t("decreeDate")} name="decreeDate" id={`${id}-date`}>
                  {(control) => <DateInput {...control} />}
                </Field>
              </div>
            )}
            {asksPassword && (
              <Field label={t("password")} name="password" id={`${id}-password`} hint={t("passwordHint")} required>
                {(control) => <PasswordInput {...control} maxLength={1000} autoComplete="current-password" />}
              </Field>
            )}
          </ActionForm>
          {children}
        </div>
      </Dialog>
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import type { Result } from "#domain/shared/result.ts";
import { Button, type ButtonProps } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";

/** A step of the list that wants a reason: a button, and the question it opens. */
export function ReasonDialog<Value>({
  proposalId,
  version,
  action,
  trigger,
  title,
  description,
  hint,
  label,
  submit,
  tone = "primary",
  size,
  onDone,
  children,
}: {
  proposalId: string;
  version: number;
  action: (form: FormData) => Promise<Result<Value>>;
  trigger: string;
  title: string;
  description: string;
  hint: string;
  /** What is asked for where it is not a reason. */
  label?: string;
  submit: string;
  tone?: NonNullable<ButtonProps["tone"]>;
  size?: NonNullable<ButtonProps["size"]>;
  onDone?: (value: Value) => void;
  /** What else is sent. */
  children?: ReactNode;
}) {
  // The version that was read: should the list move on meanwhile, the step is refused and the list read again.
  const [readVersion, setReadVersion] = useState<number | null>(null);
  const id = useId();
  const t = useTranslations("common");
  const reason = useTranslations("review")("reason");
  return (
    <>
      <Button {...(size && { size })} onClick={() => setReadVersion(version)}>
        {trigger}
      </Button>
      <Dialog
        open={readVersion !== null}
        onClose={() => setReadVersion(null)}
        size="sm"
        title={title}
        description={description}
        footer={
          <>
            <Button onClick={() => setReadVersion(null)}>{t("cancel")}</Button>
            <Button type="submit" form={id} tone={tone}>
              {submit}
            </Button>
          </>
        }
      >
        <ActionForm
          id={id}
          action={action}
          onDone={(value) => {
            setReadVersion(null);
            onDone?.(value);
          }}
          className="grid gap-3"
        >
          {children}
          <input type="hidden" name="proposalId" value={proposalId} />
          <input type="hidden" name="version" value={readVersion ?? version} />
          <Field label={label ?? reason} name="reason" id={`${id}-reason`} hint={hint} required>
            {(control) => <Textarea {...control} rows={3} maxLength={1000} data-autofocus />}
          </Field>
        </ActionForm>
      </Dialog>
    </>
  );
}

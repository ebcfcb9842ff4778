"use client";

import { useTranslations } from "next-intl";
import { Field } from "#ui/kit/field.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import type { FieldErrors } from "../programme-form-data.ts";
import type { ProgrammeStart } from "./programme-start.ts";
import { useErrorWord } from "./use-error-word.ts";

/** The regulation or decree a programme stands on. */
export function BasisFields({ start, errors }: { start: ProgrammeStart; errors: FieldErrors }) {
  const t = useTranslations("programmes");
  const error = useErrorWord(errors);
  return (
    <Field
      label={t("fields.legalBasis")}
      name="legalBasis"
      required
      error={error("legalBasis")}
      hint={t("form.legalBasisHint")}
    >
      {(control) => <Textarea {...control} rows={2} maxLength={400} defaultValue={start.legalBasis} />}
    </Field>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Field } from "#ui/kit/field.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Select } from "#ui/kit/select.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { createList } from "../actions.ts";
import type { ProgrammeChoice } from "../new/loader.ts";

/** Begins a list: for which programme, and what people call it. */
export function NewListForm({ programmes, chosen }: { programmes: readonly ProgrammeChoice[]; chosen: string }) {
  const t = useTranslations("lists.create");
  const common = useTranslations("common");
  const [only] = programmes;
  return (
    <ActionForm action={createList} className="grid max-w-xl gap-4 px-pane py-5">
      <Field label={t("programme")} name="programmeId" required hint={t("programmeHint")}>
        {(control) => (
          <Select
            {...control}
            defaultValue={chosen || (programmes.length === 1 && only ? only.id : "")}
            placeholder={t("choose")}
            options={programmes.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
          />
        )}
      </Field>
      <Field label={t("name")} name="title" required hint={t("nameHint")}>
        {(control) => <TextInput {...control} maxLength={120} placeholder={t("namePlaceholder")} />}
      </Field>
      <p className="text-sm text-ink-2">{t("how")}</p>
      <div className="flex gap-2 max-sm:grid">
        <SubmitButton>{t("submit")}</SubmitButton>
        <LinkButton href="/lists">{common("cancel")}</LinkButton>
      </div>
    </ActionForm>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { RegisterSettings } from "#application/register/register-settings.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { isIsoDate } from "#domain/shared/is-iso-date.ts";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Message } from "#ui/kit/message.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";

/** What a release is called, of which day it is, and the hand-over record it came with. */
export function ReleaseFields({
  settings,
  onChange,
  isMending,
}: {
  settings: RegisterSettings;
  onChange: (settings: RegisterSettings) => void;
  isMending: boolean;
}) {
  const t = useTranslations("register.upload");
  if (isMending) {
    return (
      <Message level="info" title={t("mendingTitle")}>
        {t("mendingBody")}
      </Message>
    );
  }
  const text = (key: "label" | "bastNumber") => (event: { target: { value: string } }) =>
    onChange({ ...settings, [key]: event.target.value });
  const day = (key: "date" | "bastDate") => (event: { target: { value: string } }) =>
    onChange({ ...settings, [key]: dayOrNull(event.target.value) });
  return (
    <>
      <Field label={t("label")} name="label" hint={t("labelHint")}>
        {(control) => <TextInput {...control} value={settings.label ?? ""} onChange={text("label")} />}
      </Field>
      <Field label={t("date")} name="date" hint={t("dateHint")}>
        {(control) => <DateInput {...control} value={settings.date ?? ""} onChange={day("date")} />}
      </Field>
      <Field label={t("bastNumber")} name="bastNumber" hint={t("bastHint")}>
        {(control) => <TextInput {...control} value={settings.bastNumber ?? ""} onChange={text("bastNumber")} />}
      </Field>
      <Field label={t("bastDate")} name="bastDate">
        {(control) => <DateInput {...control} value={settings.bastDate ?? ""} onChange={day("bastDate")} />}
      </Field>
      <Message level="info">{t("keeps")}</Message>
    </>
  );
}

function dayOrNull(text: string): IsoDate | null {
  return isIsoDate(text) ? text : null;
}

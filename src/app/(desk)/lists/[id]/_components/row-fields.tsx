"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import { fieldsOfList } from "#domain/proposal/list-columns.ts";
import { RELIGIONS, SEXES } from "#domain/register/person-categories.ts";
import { ASNAF_GROUPS } from "#domain/zakat/asnaf-groups.ts";
import type { Fund } from "#domain/zakat/fund.ts";
import { readAsnaf } from "#domain/zakat/read-asnaf.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { usePlaces } from "./places-context.tsx";

/** What a row says of a person. A masked number is left alone until another is typed. */
export function RowFields({ values, fund }: { values: CandidateValues | null; fund: Fund }) {
  const t = useTranslations("lists.row");
  const terms = useTranslations("terms");
  const fields = fieldsOfList(fund);
  const villagesId = useId();
  const districts = usePlaces();
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <Field label={t("name")} name="name" required className="sm:col-span-2">
        {(control) => <TextInput {...control} defaultValue={values?.name ?? ""} maxLength={160} autoComplete="off" />}
      </Field>
      <NumberField name="nik" masked={values?.nik ?? null} />
      <NumberField name="kk" masked={values?.kk ?? null} />
      <Field
        label={t("birthDate")}
        name="birthDate"
        {...(values?.birthDateText && { hint: t("birthDateText", { text: values.birthDateText }) })}
      >
        {(control) => (
          <>
            <DateInput {...control} defaultValue={values?.birthDate ?? ""} />
            <input type="hidden" name="birthDateText" value={values?.birthDateText ?? ""} />
          </>
        )}
      </Field>
      <Field label={t("sex")} name="sex">
        {(control) => (
          <Select
            {...control}
            defaultValue={values?.sex ?? ""}
            placeholder={t("unknown")}
            options={SEXES.map((sex) => ({ value: sex, label: t(`sexes.${sex}`) }))}
          />
        )}
      </Field>
      <Field label={t("village")} name="village" hint={t("villageHint")}>
        {(control) => (
          <>
            <TextInput {...control} list={villagesId} defaultValue={values?.village ?? ""} autoComplete="off" />
            <datalist id={villagesId}>
              {districts.flatMap(({ name, villages }) =>
                villages.map((village) => <option key={village.code} value={village.name} label={name} />),
              )}
            </datalist>
          </>
        )}
      </Field>
      <Field label={t("district")} name="district">
        {(control) => (
          <Select
            {...control}
            defaultValue={values?.district ?? ""}
            placeholder={t("unknown")}
            options={districtOptions(districts, values?.district ?? null)}
          />
        )}
      </Field>
      <Field label={t("address")} name="address" className="sm:col-span-2">
        {(control) => <TextInput {...control} defaultValue={values?.address ?? ""} maxLength={300} />}
      </Field>
      {fields.includes("religion") && (
        <Field label={t("religion")} name="religion">
          {(control) => (
            <Select
              {...control}
              defaultValue={values?.religion ?? ""}
              placeholder={t("unknown")}
              options={RELIGIONS.map((one) => ({ value: one, label: sentenceCase(terms(`religion.${one}`)) }))}
            />
          )}
        </Field>
      )}
      {fields.includes("asnaf") && (
        <Field label={t("asnaf")} name="asnaf">
          {(control) => (
            <Select
              {...control}
              defaultValue={readAsnaf(values?.asnaf ?? null) ?? ""}
              placeholder={t("unknown")}
              options={ASNAF_GROUPS.map((one) => ({ value: one, label: sentenceCase(terms(`asnaf.${one}`)) }))}
            />
          )}
        </Field>
      )}
      {fields.includes("purpose") && (
        <Field label={t("purpose")} name="purpose">
          {(control) => <TextInput {...control} defaultValue={values?.purpose ?? ""} maxLength={300} />}
        </Field>
      )}
    </div>
  );
}

function NumberField({ name, masked }: { name: "nik" | "kk"; masked: string | null }) {
  const t = useTranslations("lists.row");
  return (
    <Field label={t(name)} name={name} {...(masked && { hint: t("keep", { masked }) })}>
      {(control) => (
        <>
          <TextInput {...control} inputMode="numeric" maxLength={30} autoComplete="off" />
          {masked && <Checkbox name={`${name}Clear`} label={t("clear")} />}
        </>
      )}
    </Field>
  );
}

/** What the owner wrote stays to be chosen even where no kecamatan has that name. */
function districtOptions(districts: readonly { name: string }[], written: string | null) {
  const names = districts.map(({ name }) => name);
  const all = written !== null && !names.includes(written) ? [written, ...names] : names;
  return all.map((name) => ({ value: name, label: name }));
}

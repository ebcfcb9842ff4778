"use client";

import { useTranslations } from "next-intl";
import type { ProgrammeFormOptions } from "#application/programme/read-programme-form.ts";
import type { Benefit, Unit } from "#domain/programme/benefit.ts";
import { BENEFITS, NEEDS, UNITS } from "#domain/programme/benefit-names.ts";
import { BENEFIT_TERMS, type BenefitTerms } from "#domain/programme/benefit-terms.ts";
import { STRATEGIES } from "#domain/programme/strategies.ts";
import { nameAmong } from "#domain/shared/name-among.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { Field } from "#ui/kit/field.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { FormGrid } from "#ui/programme/form-section.tsx";
import type { FieldErrors } from "../programme-form-data.ts";
import type { ProgrammeStart } from "./programme-start.ts";
import { useErrorWord } from "./use-error-word.ts";

/** Name, owner and what is given: the benefit decides need, unit and what it collides with. */
export function BenefitFields({
  start,
  options,
  benefit,
  unit,
  errors,
  onName,
  onBenefit,
  onUnit,
}: {
  start: ProgrammeStart;
  options: ProgrammeFormOptions;
  benefit: Benefit;
  unit: Unit;
  errors: FieldErrors;
  onName: (name: string) => void;
  onBenefit: (benefit: Benefit) => void;
  onUnit: (unit: Unit) => void;
}) {
  const t = useTranslations("programmes");
  const terms = useTranslations("terms");
  const error = useErrorWord(errors);
  const { key }: BenefitTerms = BENEFIT_TERMS[benefit];
  return (
    <FormGrid>
      <Field label={t("fields.name")} name="name" required error={error("name")} className="col-span-2 sm:col-span-4">
        {(control) => (
          <TextInput
            {...control}
            defaultValue={start.name}
            maxLength={160}
            onChange={(event) => onName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("fields.code")} name="code" required error={error("code")} className="col-span-2">
        {(control) => <TextInput {...control} defaultValue={start.code} maxLength={40} autoCapitalize="characters" />}
      </Field>
      {options.owners.length > 1 && (
        <Field label={t("fields.ownerId")} name="ownerId" required className="col-span-2 sm:col-span-6">
          {(control) => (
            <Locked locked={start.isInUse} name="ownerId" value={start.ownerId}>
              <Select
                {...control}
                defaultValue={start.ownerId}
                disabled={start.isInUse}
                options={options.owners.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Locked>
          )}
        </Field>
      )}
      {options.owners.length <= 1 && <input type="hidden" name="ownerId" value={start.ownerId} />}
      <Field
        label={t("fields.benefit")}
        name="benefit"
        required
        error={error("benefit")}
        hint={<BenefitHint {...{ benefit, options, isInUse: start.isInUse }} />}
        className="col-span-2 sm:col-span-3"
      >
        {(control) => (
          <Locked locked={start.isInUse} name="benefit" value={benefit}>
            <Select
              {...control}
              value={benefit}
              disabled={start.isInUse}
              onChange={(event) => onBenefit(nameAmong(BENEFITS, event.target.value))}
              groups={NEEDS.map((need) => ({
                label: sentenceCase(terms(`need.${need}`)),
                options: BENEFITS.filter((one) => BENEFIT_TERMS[one].need === need).map((one) => ({
                  value: one,
                  label: sentenceCase(terms(`benefit.${one}`)),
                })),
              }))}
            />
          </Locked>
        )}
      </Field>
      <Field
        label={t("fields.unit")}
        name="unit"
        error={error("unit")}
        hint={key === null ? t("form.unitFree") : t("form.unitFollows")}
        className="col-span-2 sm:col-span-3"
      >
        {(control) => (
          <Locked locked={key !== null || start.isInUse} name="unit" value={unit}>
            <Select
              {...control}
              value={unit}
              disabled={key !== null || start.isInUse}
              onChange={(event) => onUnit(nameAmong(UNITS, event.target.value))}
              options={UNITS.map((one) => ({ value: one, label: sentenceCase(t(`units.${one}`)) }))}
            />
          </Locked>
        )}
      </Field>
      <Field
        label={t("fields.strategy")}
        name="strategy"
        required
        error={error("strategy")}
        className="col-span-2 sm:col-span-6"
      >
        {(control) => (
          <Select
            {...control}
            defaultValue={start.strategy}
            placeholder={t("form.choose")}
            options={STRATEGIES.map((one) => ({ value: one, label: t(`strategies.${one}`) }))}
          />
        )}
      </Field>
    </FormGrid>
  );
}

/** A select that cannot be changed sends nothing: its value goes beside it. */
export function Locked({
  locked,
  name,
  value,
  children,
}: {
  locked: boolean;
  name: string;
  value: string;
  children: React.ReactNode;
}) {
  return (
    <>
      {children}
      {locked && <input type="hidden" name={name} value={value} />}
    </>
  );
}

function BenefitHint({
  benefit,
  options,
  isInUse,
}: {
  benefit: Benefit;
  options: ProgrammeFormOptions;
  isInUse: boolean;
}) {
  const t = useTranslations("programmes");
  const terms = useTranslations("terms");
  const { need, key }: BenefitTerms = BENEFIT_TERMS[benefit];
  const months = options.coolingOff.find((one) => one.benefit === benefit)?.months ?? 0;
  if (isInUse) return t("form.inUse");
  const words = { need: terms(`need.${need}`), months };
  if (key === null) return t("form.needHintEmergency", words);
  const unit = t(`units.${key}`);
  return months > 0 ? t("form.needHint", { ...words, unit }) : t("form.needHintNoCooling", { ...words, unit });
}

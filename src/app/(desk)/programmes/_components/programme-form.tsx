"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useActionState, useState } from "react";
import type { ProgrammeFormOptions } from "#application/programme/read-programme-form.ts";
import type { Benefit } from "#domain/programme/benefit.ts";
import { BENEFIT_TERMS, type BenefitTerms } from "#domain/programme/benefit-terms.ts";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { Button } from "#ui/kit/button.tsx";
import { useTypedWork } from "#ui/kit/typed-work.ts";
import { FormSection } from "#ui/programme/form-section.tsx";
import { type ProgrammeRefusal, saveProgramme } from "../actions.ts";
import type { FieldErrors } from "../programme-form-data.ts";
import { BasisFields } from "./basis-fields.tsx";
import { BenefitFields } from "./benefit-fields.tsx";
import { CriteriaSection } from "./criteria-section.tsx";
import { MoneyFields } from "./money-fields.tsx";
import { ProgrammeFormHeader } from "./programme-form-header.tsx";
import { ProgrammePreview } from "./programme-preview.tsx";
import { ProgrammeRefusalMessage } from "./programme-refusal-message.tsx";
import type { ProgrammeStart } from "./programme-start.ts";
import { useCriteriaForm } from "./use-criteria-form.ts";
import { useEligibleCount } from "./use-eligible-count.ts";

/** Registers or changes a programme; at the right, live, what its criteria mean and whom they reach. */
export function ProgrammeForm({
  start,
  options,
  today,
}: {
  start: ProgrammeStart;
  options: ProgrammeFormOptions;
  today: string;
}) {
  const t = useTranslations("programmes.form");
  const [name, setName] = useState(start.name);
  const [benefit, setBenefit] = useState(start.benefit);
  const [unit, setUnit] = useState(start.unit);
  const [from, setFrom] = useState(start.from);
  const [quota, setQuota] = useState(start.quota);
  const [area, setArea] = useState<readonly string[]>(start.area);
  const criteria = useCriteriaForm(start.criteria);
  const startsOn = from || today;
  const counting = useEligibleCount({ criteria: criteria.built.criteria, area, startsOn, benefit });
  const [refusal, save, isSaving] = useActionState(
    async (_before: ProgrammeRefusal | null, form: FormData) => saveProgramme(form),
    null,
  );
  const { onInput } = useTypedWork({ choices: true });
  const errors = errorsOf(refusal);
  const submit = (
    <Button type="submit" tone="primary" aria-disabled={isSaving}>
      {start.id ? t("submitChange") : t("submitNew")}
    </Button>
  );

  function chooseBenefit(chosen: Benefit) {
    setBenefit(chosen);
    const { key }: BenefitTerms = BENEFIT_TERMS[chosen];
    if (key !== null) setUnit(key);
  }

  return (
    <form action={save} onInput={onInput} onReset={keepTyped}>
      <ProgrammeFormHeader start={start} name={name} submit={submit} />
      {start.id && <input type="hidden" name="id" value={start.id} />}
      <input type="hidden" name="version" value={versionOf(refusal) ?? start.version} />
      <input type="hidden" name="area" value={JSON.stringify(area)} />
      <input type="hidden" name="criteria" value={JSON.stringify(criteria.built.criteria)} />
      <div className="grid lg:grid-cols-[minmax(0,1fr)_400px]">
        <div className="min-w-0 px-pane pb-6">
          <ProgrammeRefusalMessage refusal={refusal} owners={options.owners} />
          <FormSection title={t("benefitSection")} note={t("benefitNote")}>
            <BenefitFields
              {...{ start, options, benefit, unit, errors }}
              onName={setName}
              onBenefit={chooseBenefit}
              onUnit={setUnit}
            />
          </FormSection>
          <FormSection title={t("moneySection")} note={t("moneyNote")}>
            <MoneyFields {...{ start, unit, errors }} onFrom={setFrom} onQuota={setQuota} />
          </FormSection>
          <FormSection title={t("whoSection")} note={t("whoNote")}>
            <CriteriaSection
              {...{ start, options, criteria, unit, area }}
              parts={counting.count?.parts ?? []}
              isRefused={errors.criteria !== undefined}
              onArea={setArea}
            />
          </FormSection>
          <FormSection title={t("basisSection")} note={t("basisNote")}>
            <BasisFields start={start} errors={errors} />
          </FormSection>
        </div>
        <ProgrammePreview {...{ criteria, counting, startsOn, benefit, quota }} />
      </div>
      <BottomBar className="sm:hidden" actions={submit} />
    </form>
  );
}

/** React would empty the form after every answer. */
function keepTyped(event: FormEvent) {
  event.preventDefault();
}

function errorsOf(refusal: ProgrammeRefusal | null): FieldErrors {
  return refusal !== null && "fields" in refusal ? refusal.fields : {};
}

/** After somebody else's change, saving again means the version they made. */
function versionOf(refusal: ProgrammeRefusal | null): number | null {
  return refusal !== null && "current" in refusal ? refusal.current : null;
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Unit } from "#domain/programme/benefit.ts";
import { NEEDS } from "#domain/programme/benefit-names.ts";
import { FUNDS } from "#domain/zakat/fund-names.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field } from "#ui/kit/field.tsx";
import { MoneyInput } from "#ui/kit/money-input.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { FormGrid } from "#ui/programme/form-section.tsx";
import type { FieldErrors } from "../programme-form-data.ts";
import { Locked } from "./benefit-fields.tsx";
import type { ProgrammeStart } from "./programme-start.ts";
import { useErrorWord } from "./use-error-word.ts";

/** Fund, period, quota and money. The budget follows quota × amount until it is entered by hand. */
export function MoneyFields({
  start,
  unit,
  errors,
  onFrom,
  onQuota,
}: {
  start: ProgrammeStart;
  unit: Unit;
  errors: FieldErrors;
  onFrom: (from: string) => void;
  onQuota: (quota: number | null) => void;
}) {
  const t = useTranslations("programmes");
  const terms = useTranslations("terms");
  const error = useErrorWord(errors);
  const [fund, setFund] = useState(start.fund);
  const [quota, setQuota] = useState(start.quota === null ? "" : String(start.quota));
  const [amount, setAmount] = useState(start.amount === null ? "" : String(start.amount));
  const [ownBudget, setOwnBudget] = useState(budgetByHand(start));
  const full = quota !== "" && amount !== "" ? String(BigInt(quota) * BigInt(amount)) : "";
  const unitWord = t(`units.${unit}`);

  function writeQuota(text: string) {
    const digits = text.replace(/\D/g, "").slice(0, 7);
    setQuota(digits);
    onQuota(digits === "" ? null : Number(digits));
  }

  return (
    <FormGrid>
      <Field label={t("fields.fund")} name="fund" required error={error("fund")} className="col-span-2">
        {(control) => (
          <Locked locked={start.isInUse} name="fund" value={fund}>
            <Select
              {...control}
              value={fund}
              disabled={start.isInUse}
              onChange={(event) => setFund(event.target.value)}
              placeholder={t("form.choose")}
              options={FUNDS.map((one) => ({ value: one, label: sentenceCase(terms(`fund.${one}`)) }))}
            />
          </Locked>
        )}
      </Field>
      <Field label={t("fields.from")} name="from" required error={error("from")} className="col-span-2">
        {(control) => (
          <DateInput {...control} defaultValue={start.from} onChange={(event) => onFrom(event.target.value)} />
        )}
      </Field>
      <Field label={t("fields.to")} name="to" error={error("to")} hint={t("form.openEnd")} className="col-span-2">
        {(control) => <DateInput {...control} defaultValue={start.to} />}
      </Field>
      {fund === "INFAK_TIED" && (
        <Field
          label={t("fields.fundPurpose")}
          name="fundPurpose"
          required
          error={error("fundPurpose")}
          className="col-span-2 sm:col-span-6"
        >
          {(control) => (
            <Select
              {...control}
              defaultValue={start.fundPurpose}
              placeholder={t("form.choose")}
              options={NEEDS.map((need) => ({ value: need, label: sentenceCase(terms(`need.${need}`)) }))}
            />
          )}
        </Field>
      )}
      <Field
        label={t("fields.quota", { unit: unitWord })}
        name="quota"
        error={error("quota")}
        hint={t("form.noLimit")}
        className="sm:col-span-2"
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={quota}
            onChange={(event) => writeQuota(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t("fields.amount", { unit: unitWord })}
        name="amount"
        error={error("amount")}
        className="sm:col-span-2"
      >
        {(control) => <MoneyInput {...control} defaultValue={amount} onAmountChange={setAmount} />}
      </Field>
      <Field
        label={t("fields.budget")}
        name="budget"
        error={error("budget")}
        hint={ownBudget === null && full !== "" ? t("form.budgetFollows") : t("form.noLimit")}
        className="col-span-2"
      >
        {(control) => (
          <MoneyInput
            {...control}
            key={ownBudget === null ? full : "own"}
            defaultValue={ownBudget ?? full}
            onAmountChange={(digits) => setOwnBudget(digits === full ? null : digits)}
          />
        )}
      </Field>
    </FormGrid>
  );
}

/** A budget that is not quota × amount was entered by hand and stays; `null` follows. */
function budgetByHand({ budget, quota, amount }: ProgrammeStart): string | null {
  if (budget === null) return null;
  const follows = quota !== null && amount !== null && budget === BigInt(quota) * amount;
  return follows ? null : String(budget);
}

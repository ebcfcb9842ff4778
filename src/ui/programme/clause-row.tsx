"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Operator } from "#domain/programme/criteria-field.ts";
import { formats } from "#i18n/format.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { Button } from "../kit/button.tsx";
import { Select } from "../kit/select.tsx";
import { type Clause, isFinished, type Subject } from "./criteria-form.ts";
import { OPERATOR_KEYS } from "./criteria-words.ts";
import { choiceOf, choicesOf, kindOf, operatorsOf, withOperator } from "./field-choices.ts";
import { ValueInput } from "./value-input.tsx";

/** How many a condition lets through, and how many it cannot judge. */
export type PartCount = { eligible: number; unknown: number };

/** One condition: what is asked, how, of what value; then what it leaves. */
export function ClauseRow({
  clause,
  subjects,
  count,
  onChange,
  onRemove,
}: {
  clause: Clause;
  subjects: readonly Subject[];
  count: PartCount | undefined;
  onChange: (clause: Clause) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("programmes.criteria");
  const words = useTranslations("criteria");
  const choices = subjects.flatMap(choicesOf);
  const isYesNo = kindOf(clause).kind === "YES_NO";
  return (
    <li
      className={clsx(
        "relative grid items-center gap-2 py-[5px] pl-3 before:absolute before:top-1/2 before:-left-0.5 before:w-[9px] before:border-t-2 before:border-accent-line",
        "grid-cols-[158px_128px_minmax(0,1fr)_96px_28px] max-sm:grid-cols-[minmax(0,1fr)_44px] max-sm:border-b max-sm:border-line max-sm:py-2.5 max-sm:before:top-8",
        isYesNo && "grid-cols-[158px_minmax(0,1fr)_96px_28px]",
      )}
    >
      <Select
        size="sm"
        aria-label={t("field")}
        value={choiceOf(clause)}
        onChange={(event) => {
          const choice = choices.find(({ value }) => value === event.target.value);
          if (choice) onChange(choice.begin(clause.key));
        }}
        groups={subjects.map((subject) => ({
          label: words(`subjects.${subject}`),
          options: choicesOf(subject).map(({ value, field }) => ({
            value,
            label: labelOf(subject, words(`fields.${field}`), words),
          })),
        }))}
      />
      <RemoveButton
        className="sm:hidden"
        label={t("remove", { field: words(`fields.${clause.field}`) })}
        onRemove={onRemove}
      />
      {!isYesNo && (
        <Select
          size="sm"
          aria-label={t("operator")}
          value={clause.op}
          onChange={(event) => {
            const op = operatorsOf(clause).find((operator) => operator === event.target.value);
            if (op) onChange(withOperator(clause, op));
          }}
          className="max-sm:col-span-full"
          options={operatorsOf(clause).map((operator) => ({ value: operator, label: operatorWord(operator, words) }))}
        />
      )}
      <div className="min-w-0 max-sm:col-span-full">
        <ValueInput clause={clause} onValues={(values) => onChange({ ...clause, values })} />
      </div>
      <CountCell count={isFinished(clause) ? count : undefined} isFinished={isFinished(clause)} />
      <RemoveButton
        className="max-sm:hidden"
        label={t("remove", { field: words(`fields.${clause.field}`) })}
        onRemove={onRemove}
      />
    </li>
  );
}

type Words = ReturnType<typeof useTranslations<"criteria">>;

/** `Umur` alone in its group of fields; beside it whom it is about: `Umur, ada anggota`. */
function labelOf(subject: Subject, field: string, words: Words): string {
  return subject === "household" ? field : `${field}, ${words(`subjects.${subject}`).toLowerCase()}`;
}

function operatorWord(operator: Operator, words: Words): string {
  return sentenceCase(words(`operators.${OPERATOR_KEYS[operator]}`)).toLowerCase();
}

export function CountCell({ count, isFinished }: { count: PartCount | undefined; isFinished: boolean }): ReactNode {
  const t = useTranslations("programmes.criteria");
  const { number } = formats(useLocale());
  return (
    <span
      className="tabular text-right text-xs leading-[15px] text-ink-2 max-sm:col-span-full max-sm:text-left"
      aria-live="polite"
    >
      {count && (
        <>
          <b className="block text-sm text-ink max-sm:mr-1.5 max-sm:inline">{number(count.eligible)}</b>
          {count.unknown > 0 ? t("unknownCount", { count: number(count.unknown) }) : t("passing")}
        </>
      )}
      {!count && !isFinished && t("unfinished")}
    </span>
  );
}

export function RemoveButton({
  label,
  onRemove,
  className,
}: {
  label: string;
  onRemove: () => void;
  className?: string;
}) {
  return (
    <Button
      tone="quiet"
      size="sm"
      icon={<X size={14} aria-hidden />}
      aria-label={label}
      onClick={onRemove}
      {...(className !== undefined && { className })}
    />
  );
}

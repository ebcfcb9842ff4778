"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Scalar } from "#domain/programme/criteria.ts";
import { takesList } from "#domain/programme/criteria-field.ts";
import { Select } from "../kit/select.tsx";
import { TextInput } from "../kit/text-input.tsx";
import type { Clause } from "./criteria-form.ts";
import { kindOf, optionsOf } from "./field-choices.ts";

type Props = { clause: Clause; onValues: (values: Scalar[]) => void };

/** What a condition is compared with: a figure, one word, or several as chips. */
export function ValueInput(props: Props) {
  const { clause } = props;
  if (takesList(clause.op)) return <ValueChips {...props} />;
  return kindOf(clause).kind === "NUMBER" ? <NumberValue {...props} /> : <OneValue {...props} />;
}

function NumberValue({ clause, onValues }: Props) {
  const t = useTranslations("programmes.criteria");
  const kind = kindOf(clause);
  const [value] = clause.values;
  const unit = UNITS[clause.field];
  return (
    <span className="flex items-center gap-1.5">
      <TextInput
        size="sm"
        inputMode="numeric"
        aria-label={t("value")}
        value={value === undefined ? "" : String(value)}
        onChange={(event) => onValues(readNumber(event.target.value, kind.kind === "NUMBER" ? kind.most : 0))}
      />
      {unit && <span className="text-sm text-ink-2">{t(unit)}</span>}
    </span>
  );
}

const UNITS: Partial<Record<Clause["field"], "years" | "people">> = { age: "years", memberCount: "people" };

function readNumber(text: string, most: number): number[] {
  const digits = text.replace(/\D/g, "");
  return digits === "" ? [] : [Math.min(Number(digits), most)];
}

function OneValue({ clause, onValues }: Props) {
  const t = useTranslations("programmes.criteria");
  const options = optionsOf(clause);
  const word = useValueWord(clause);
  return (
    <Select
      size="sm"
      aria-label={t("value")}
      value={clause.values[0] === undefined ? "" : String(clause.values[0])}
      onChange={(event) => onValues(options.filter((option) => String(option) === event.target.value))}
      placeholder="…"
      options={options.map((option) => ({ value: String(option), label: word(option) }))}
    />
  );
}

function ValueChips({ clause, onValues }: Props) {
  const t = useTranslations("programmes.criteria");
  const word = useValueWord(clause);
  const left = optionsOf(clause).filter((option) => !clause.values.includes(option));
  return (
    <div className="flex min-h-control-sm flex-wrap items-center gap-1 rounded-md border border-control bg-sheet p-[3px] max-sm:min-h-11">
      {clause.values.map((value) => (
        <span
          key={String(value)}
          className="inline-flex h-[22px] items-center gap-1 rounded-sm bg-accent-soft pl-[7px] text-mark text-accent-ink max-sm:h-9 max-sm:text-base"
        >
          {word(value)}
          <button
            type="button"
            aria-label={t("removeValue", { value: word(value) })}
            onClick={() => onValues(clause.values.filter((other) => other !== value))}
            className="grid h-full min-w-6 place-items-center rounded-sm hover:bg-accent-line max-sm:min-w-9"
          >
            <X size={11} aria-hidden />
          </button>
        </span>
      ))}
      {left.length > 0 && (
        <select
          aria-label={t("addValue")}
          value=""
          onChange={(event) =>
            onValues([...clause.values, ...left.filter((option) => String(option) === event.target.value)])
          }
          className="h-6 min-w-16 flex-1 appearance-none bg-transparent px-1.5 text-mark font-strong text-accent max-sm:h-9 max-sm:text-base"
        >
          <option value="">{t("addValue")}</option>
          {left.map((option) => (
            <option key={String(option)} value={String(option)}>
              {word(option)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** The word of a value; a figure is its own word. */
function useValueWord({ field }: Clause): (value: Scalar) => string {
  const t = useTranslations("criteria.values");
  return (value) => (typeof value === "number" ? String(value) : t(`${field}.${value}`));
}

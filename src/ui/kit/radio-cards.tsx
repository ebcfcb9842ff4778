import type { ReactNode } from "react";
import { FieldGroup } from "./field.tsx";
import { KeyHint } from "./key-hint.tsx";

export type RadioCard = {
  value: string;
  title: ReactNode;
  description?: ReactNode;
  keyHint?: string | undefined;
  disabled?: boolean;
};

/** A choice of a few, each with what it leads to. Uncontrolled with `defaultValue`, or `value` with `onChange`. */
export function RadioCards({
  legend,
  name,
  cards,
  defaultValue,
  value,
  onChange,
  required,
  hint,
  error,
}: {
  legend: ReactNode;
  name: string;
  cards: readonly RadioCard[];
  defaultValue?: string | undefined;
  value?: string | undefined;
  onChange?: (value: string) => void;
  required?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
}) {
  return (
    <FieldGroup legend={legend} hint={hint} error={error}>
      <div>
        {cards.map((card) => (
          <label
            key={card.value}
            className="relative grid grid-cols-[18px_minmax(0,1fr)_auto] gap-x-2.5 gap-y-px border border-line-strong px-2.5 py-2 text-sm leading-[17px] not-first:-mt-px first:rounded-t-md last:rounded-b-md has-checked:z-1 has-checked:border-accent has-checked:bg-accent-soft has-disabled:cursor-not-allowed has-disabled:bg-sheet-2 has-disabled:text-ink-2 max-sm:grid-cols-[24px_minmax(0,1fr)] max-sm:p-3"
          >
            <input
              type="radio"
              name={name}
              value={card.value}
              disabled={card.disabled}
              required={required}
              className="mt-px size-4 accent-accent max-sm:size-5"
              {...checkedProps({ card, value, defaultValue, onChange })}
            />
            <span className="font-strong">{card.title}</span>
            {card.keyHint ? <KeyHint>{card.keyHint}</KeyHint> : <span />}
            {card.description && (
              <span className="col-[2/-1] text-xs text-ink-2 [label:has(:checked)>&]:text-accent-ink">
                {card.description}
              </span>
            )}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

function checkedProps({
  card,
  value,
  defaultValue,
  onChange,
}: {
  card: RadioCard;
  value: string | undefined;
  defaultValue: string | undefined;
  onChange: ((value: string) => void) | undefined;
}) {
  if (onChange === undefined) return { defaultChecked: card.value === (defaultValue ?? value) };
  return { checked: card.value === value, onChange: () => onChange(card.value) };
}

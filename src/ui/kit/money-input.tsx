"use client";

import { clsx } from "clsx";
import { useLocale } from "next-intl";
import { type ChangeEvent, type ComponentProps, useLayoutEffect, useRef, useState } from "react";
import { formats } from "#i18n/format.ts";
import { CONTROL_CLASS } from "./control-class.ts";

/**
 * Whole rupiah. Thousands are grouped while one types; the form receives the digits alone under `name`
 * ("6.500.000" is sent as `6500000`). `onAmountChange` hears the digits as well.
 */
export function MoneyInput({
  name,
  defaultValue = "",
  onAmountChange,
  className,
  disabled,
  ...rest
}: Omit<ComponentProps<"input">, "type" | "value" | "defaultValue" | "onChange"> & {
  defaultValue?: string | bigint;
  onAmountChange?: (digits: string) => void;
}) {
  const locale = useLocale();
  const [digits, setDigits] = useState(onlyDigits(String(defaultValue)));
  const shown = digits === "" ? "" : formats(locale).number(BigInt(digits));

  const input = useRef<HTMLInputElement>(null);
  const digitsRightOfCaret = useRef(0);

  // The caret stays between the same two digits although points come and go.
  useLayoutEffect(() => {
    const field = input.current;
    if (field && field === document.activeElement) {
      const position = caretBefore(shown, digitsRightOfCaret.current);
      field.setSelectionRange(position, position);
    }
  }, [shown]);

  function write(event: ChangeEvent<HTMLInputElement>) {
    const { value, selectionStart } = event.target;
    digitsRightOfCaret.current = onlyDigits(value.slice(selectionStart ?? value.length), false).length;
    const next = onlyDigits(value);
    setDigits(next);
    onAmountChange?.(next);
  }

  return (
    <span className="relative block">
      <span aria-hidden className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-2">
        Rp
      </span>
      <input
        ref={input}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        disabled={disabled}
        onChange={write}
        className={clsx(CONTROL_CLASS, "tabular h-control pl-9", className)}
        {...rest}
      />
      <input type="hidden" name={name} value={digits} disabled={disabled} />
    </span>
  );
}

function onlyDigits(text: string, trimmed = true): string {
  const digits = text.replace(/\D/g, "");
  return trimmed ? digits.replace(/^0+(?=\d)/, "").slice(0, 18) : digits;
}

/** Where the caret stands when `digits` digits are to its right: `caretBefore("6.500.000", 6)` is 1, after the six. */
function caretBefore(text: string, digits: number): number {
  let position = text.length;
  for (let left = digits; position > 0 && left > 0; position--) {
    if (/\d/.test(text.charAt(position - 1))) left--;
  }
  return position;
}

"use client";

import { clsx } from "clsx";
import { useLocale } from "next-intl";
import { type ComponentProps, useState } from "react";
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

  function write(text: string) {
    const next = onlyDigits(text);
    setDigits(next);
    onAmountChange?.(next);
  }

  return (
    <span className="relative block">
      <span aria-hidden className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-2">
        Rp
      </span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        disabled={disabled}
        onChange={(event) => write(event.target.value)}
        className={clsx(CONTROL_CLASS, "tabular h-control pl-9", className)}
        {...rest}
      />
      <input type="hidden" name={name} value={digits} disabled={disabled} />
    </span>
  );
}

function onlyDigits(text: string): string {
  return text
    .replace(/\D/g, "")
    .replace(/^0+(?=\d)/, "")
    .slice(0, 18);
}

"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { formats } from "#i18n/format.ts";
import { TextInput } from "./text-input.tsx";

/**
 * A day; the form receives `YYYY-MM-DD`. It is the browser's own calendar, which also works from the keyboard and on a
 * phone, but while it is not being edited it shows the day in words: `8/1/2025` would be August to some and January to others.
 */
export function DateInput({
  defaultValue,
  value,
  onChange,
  className,
  ...rest
}: Omit<ComponentProps<typeof TextInput>, "type" | "lead" | "value" | "defaultValue"> & {
  defaultValue?: string | undefined;
  value?: string | undefined;
}) {
  const [written, setWritten] = useState(value ?? defaultValue ?? "");
  const locale = useLocale();
  const t = useTranslations("kit");
  const day = value ?? written;
  return (
    <span className="relative block">
      <TextInput
        type="date"
        {...(value === undefined ? { defaultValue } : { value })}
        onChange={(event) => {
          setWritten(event.target.value);
          onChange?.(event);
        }}
        className={clsx(
          "peer not-focus:text-transparent focus-within:outline-2 focus-within:outline-offset-0 focus-within:outline-focus",
          className,
        )}
        {...rest}
      />
      <span
        aria-hidden
        className={clsx(
          "pointer-events-none absolute inset-y-0 left-2.5 flex items-center peer-focus:hidden peer-disabled:text-ink-2",
          rest.size === "sm" && "text-sm",
          day === "" && "text-ink-3",
        )}
      >
        {day === "" ? t("noDate") : formats(locale).date(day)}
      </span>
    </span>
  );
}

import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { CONTROL_CLASS } from "./control-class.ts";

export type SelectOption = { value: string; label: string; disabled?: boolean };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

/** The browser's own list of choices: `options`, or `groups` of them; `placeholder` is the empty first choice. */
export function Select({
  options = [],
  groups = [],
  placeholder,
  size = "md",
  className,
  ...rest
}: Omit<ComponentProps<"select">, "size" | "children"> & {
  options?: readonly SelectOption[];
  groups?: readonly SelectGroup[];
  placeholder?: string;
  size?: "md" | "sm";
}) {
  return (
    <select
      className={clsx(
        CONTROL_CLASS,
        "select-arrow appearance-none truncate pr-7",
        size === "md" ? "h-control" : "h-control-sm text-sm",
        className,
      )}
      {...rest}
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(renderOption)}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(renderOption)}
        </optgroup>
      ))}
    </select>
  );
}

function renderOption(option: SelectOption) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}

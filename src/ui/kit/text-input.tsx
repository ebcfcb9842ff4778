import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { CONTROL_CLASS } from "./control-class.ts";

/** One line of text. `lead` stands inside before the text (a magnifier), `size="sm"` is for tables and tool bars. */
export function TextInput({
  size = "md",
  lead,
  className,
  type = "text",
  ...rest
}: Omit<ComponentProps<"input">, "size"> & { size?: "md" | "sm"; lead?: ReactNode }) {
  const input = (
    <input
      type={type}
      className={clsx(CONTROL_CLASS, size === "md" ? "h-control" : "h-control-sm text-sm", lead && "pl-8", className)}
      {...rest}
    />
  );
  if (!lead) return input;
  return (
    <span className="relative block">
      <span aria-hidden className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-2">
        {lead}
      </span>
      {input}
    </span>
  );
}

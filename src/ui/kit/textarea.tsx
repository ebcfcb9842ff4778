import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { CONTROL_CLASS } from "./control-class.ts";

/** Several lines of text; grows with what is written where the browser can. */
export function Textarea({ className, rows = 2, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={clsx(CONTROL_CLASS, "field-sizing-content min-h-16 resize-y py-[7px]", className)}
      {...rest}
    />
  );
}

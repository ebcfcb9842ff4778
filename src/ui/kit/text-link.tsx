import { clsx } from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";

const LOOK =
  "inline-flex min-h-6 items-center font-medium whitespace-nowrap text-accent no-underline hover:text-accent-hover hover:underline max-sm:min-h-11";

/** A plain link in the accent: "Semua daftar", "Buka keluarga". */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link className={clsx(LOOK, className)} {...rest} />;
}

/** The same look for something that acts in place. */
export function TextButton({ className, type = "button", ...rest }: ComponentProps<"button">) {
  return <button type={type} className={clsx(LOOK, className)} {...rest} />;
}

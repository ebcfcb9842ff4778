import { clsx } from "clsx";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonTone, buttonClass } from "./button-class.ts";

export type LinkButtonProps = ComponentProps<typeof Link> & {
  tone?: ButtonTone;
  size?: "md" | "sm";
  icon?: ReactNode;
};

/** A link that looks like a button: it goes somewhere (or downloads, with `download`), it changes nothing. */
export function LinkButton({ tone = "secondary", size = "md", icon, className, children, ...rest }: LinkButtonProps) {
  const look = clsx(buttonClass({ tone, size, iconOnly: !children }), className);
  if (rest.download !== undefined) {
    const { href, prefetch: _prefetch, replace: _replace, scroll: _scroll, ...anchor } = rest;
    return (
      <a href={String(href)} className={look} {...anchor}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <Link className={look} {...rest}>
      {icon}
      {children}
    </Link>
  );
}

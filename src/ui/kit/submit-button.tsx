"use client";

import { useTranslations } from "next-intl";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button.tsx";
import { Spinner } from "./spinner.tsx";

/** The button that sends the form around it; while the answer is awaited it says so and cannot be pressed twice. */
export function SubmitButton({
  tone = "primary",
  pendingLabel,
  children,
  icon,
  ...rest
}: Omit<ButtonProps, "type"> & { pendingLabel?: string }) {
  const { pending } = useFormStatus();
  const t = useTranslations("kit");
  if (!pending) {
    return (
      <Button type="submit" tone={tone} icon={icon} {...rest}>
        {children}
      </Button>
    );
  }
  return (
    <Button tone={tone} aria-disabled="true" aria-live="polite" icon={<Spinner />} className={rest.className}>
      {pendingLabel ?? t("working")}
    </Button>
  );
}

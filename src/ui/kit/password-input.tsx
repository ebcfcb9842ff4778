"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { TextInput } from "./text-input.tsx";
import { TextButton } from "./text-link.tsx";

/** A password that can be shown for a moment. */
export function PasswordInput({ className, ...rest }: Omit<ComponentProps<typeof TextInput>, "type" | "lead">) {
  const [shown, setShown] = useState(false);
  const t = useTranslations("kit");
  return (
    <span className="relative block">
      <TextInput type={shown ? "text" : "password"} className={clsx("pr-28", className)} {...rest} />
      <TextButton
        className="absolute inset-y-0 right-0 min-w-11 justify-center px-3 text-sm"
        aria-pressed={shown}
        aria-controls={rest.id}
        onClick={() => setShown(!shown)}
      >
        {shown ? t("hidePassword") : t("showPassword")}
      </TextButton>
    </span>
  );
}

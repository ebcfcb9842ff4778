"use client";

import { useTranslations } from "next-intl";
import type { FieldErrors } from "../programme-form-data.ts";

/** The sentence beside a field that was refused; undefined beside one that was not. */
export function useErrorWord(errors: FieldErrors): (field: string) => string | undefined {
  const t = useTranslations("programmes.errors");
  return (field) => {
    const code = errors[field];
    return code === undefined ? undefined : t(code);
  };
}

import { useTranslations } from "next-intl";
import type { Refusal } from "#domain/shared/result.ts";

/** The sentence of a refusal: why a file cannot be read stands in the `files` messages, everything else in `refusals`. */
export function useRefusalText(): (refusal: Refusal) => string {
  const refusals = useTranslations("refusals");
  const files = useTranslations("files");
  return ({ code, params }) => (refusals.has(code) ? refusals(code, { ...params }) : files(code, { ...params }));
}

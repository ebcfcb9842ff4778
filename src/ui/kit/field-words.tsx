"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { type Formats, formats } from "#i18n/format.ts";

/**
 * What the browser says under a field that cannot be sent, in the language of the page rather than the browser's own. Once in the
 * root layout; forms need nothing for it.
 */
export function FieldWords() {
  const t = useTranslations("kit.invalid");
  const locale = useLocale();

  useEffect(() => {
    function say({ target }: Event) {
      if (!isControl(target)) return;
      target.setCustomValidity("");
      const problem = PROBLEMS.find((one) => target.validity[one]);
      if (problem) target.setCustomValidity(t(wordOf(target, problem), valuesOf(target, formats(locale))));
      else if (!target.validity.valid) target.setCustomValidity(t("form"));
    }
    document.addEventListener("invalid", say, true);
    document.addEventListener("input", unsay, true);
    document.addEventListener("change", unsay, true);
    return () => {
      document.removeEventListener("invalid", say, true);
      document.removeEventListener("input", unsay, true);
      document.removeEventListener("change", unsay, true);
    };
  }, [t, locale]);

  return null;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const PROBLEMS = ["valueMissing", "badInput", "typeMismatch", "tooShort", "rangeOverflow", "rangeUnderflow"] as const;
type Problem = (typeof PROBLEMS)[number];

const WORDS = {
  valueMissing: "fill",
  badInput: "number",
  typeMismatch: "form",
  tooShort: "tooShort",
  rangeOverflow: "atMost",
  rangeUnderflow: "atLeast",
} as const satisfies Record<Problem, string>;

/** Where the kind of field has words of its own for a problem. */
const OWN_WORDS: Readonly<Record<string, "choose" | "tick" | "date" | "email">> = {
  "valueMissing radio": "choose",
  "valueMissing select-one": "choose",
  "valueMissing checkbox": "tick",
  "badInput date": "date",
  "typeMismatch email": "email",
};

function wordOf({ type }: Control, problem: Problem) {
  return OWN_WORDS[`${problem} ${type}`] ?? WORDS[problem];
}

function valuesOf(control: Control, { date, number }: Formats): { count: number; limit: string } {
  if (control instanceof HTMLSelectElement) return { count: 0, limit: "" };
  const bound = control instanceof HTMLInputElement ? limitOf(control) : "";
  const limit = control.type === "date" && bound !== "" ? date(bound) : number(Number(bound) || 0);
  return { count: control.minLength, limit };
}

function limitOf({ validity, max, min }: HTMLInputElement): string {
  return validity.rangeOverflow ? max : min;
}

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

/** Of the whole form: one radio of a group is mended by choosing another. */
function unsay({ target }: Event) {
  if (!isControl(target)) return;
  for (const control of target.form?.elements ?? [target]) if (isControl(control)) control.setCustomValidity("");
}

import { useTranslations } from "next-intl";
import { BENEFITS } from "#domain/programme/benefit-names.ts";
import { BENEFIT_TERMS, type BenefitTerms } from "#domain/programme/benefit-terms.ts";
import type { Policy } from "#domain/screening/policy.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { Field } from "#ui/kit/field.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";

const EXCLUDING = BENEFITS.filter((benefit) => {
  const { exclusionGroup }: BenefitTerms = BENEFIT_TERMS[benefit];
  return exclusionGroup !== null;
});

/** Months after the end of an aid in which the same kind is not given again, by benefit. */
export function CoolingOffFields({
  policy,
  errorOf,
}: {
  policy: Policy;
  errorOf: (name: string) => string | undefined;
}) {
  const t = useTranslations("terms.benefit");
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(190px,1fr))] gap-3">
      {EXCLUDING.map((benefit) => (
        <Field
          key={benefit}
          label={sentenceCase(t(benefit))}
          name={`coolingOff.${benefit}`}
          error={errorOf(`coolingOff.${benefit}`)}
        >
          {(control) => (
            <TextInput {...control} type="number" min={0} defaultValue={policy.coolingOffMonths[benefit] ?? 0} />
          )}
        </Field>
      ))}
    </div>
  );
}

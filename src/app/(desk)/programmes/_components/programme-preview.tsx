"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Benefit } from "#domain/programme/benefit.ts";
import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import { countableParts, fieldsOf } from "#domain/programme/countable-parts.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { criteriaSentence, criterionText } from "#ui/programme/criteria-sentence.ts";
import { EligiblePreview, type Remaining } from "#ui/programme/eligible-preview.tsx";
import type { CriteriaState } from "./use-criteria-form.ts";
import type { useEligibleCount } from "./use-eligible-count.ts";

/** The right side of the form: it stays in sight beside long criteria, and stands below on a narrow window. */
export function ProgrammePreview({
  criteria,
  counting,
  startsOn,
  benefit,
  quota,
}: {
  criteria: CriteriaState;
  counting: ReturnType<typeof useEligibleCount>;
  startsOn: string;
  benefit: Benefit;
  quota: number | null;
}) {
  const t = useTranslations("criteria");
  const preview = useTranslations("programmes.preview");
  const refusals = useTranslations("refusals");
  const locale = useLocale();
  const { criteria: built } = criteria.built;
  const { refusal, count, isCounting } = counting;
  const remaining = countableParts(built).flatMap(({ path, criterion }): Remaining[] => {
    const part = count?.parts.find((one) => one.path === path);
    if (path.includes(".") || !part || criteria.form.mode === "any") return [];
    return [
      {
        key: path,
        label: nameOf(criterion),
        title: sentenceCase(criterionText(criterion, { locale, t })),
        count: part.eligible,
      },
    ];
  });
  function nameOf(criterion: Criteria): string {
    return sentenceCase([...new Set(fieldsOf(criterion))].map((field) => t(`fields.${field}`)).join(", "));
  }

  return (
    <aside className="border-line bg-sheet-2 max-lg:border-t lg:border-l">
      <div className="lg:sticky lg:top-desk lg:max-h-[calc(100dvh-var(--spacing-desk))] lg:min-h-[calc(100dvh-var(--spacing-desk)-71px)] lg:overflow-auto">
        <EligiblePreview
          sentence={criteriaSentence(built, { locale, t, startsOn })}
          figures={count}
          isCounting={isCounting}
          failure={refusal && (refusal.code === "NO_ACTIVE_RELEASE" ? refusals(refusal.code) : preview("failed"))}
          remaining={remaining}
          need={BENEFIT_TERMS[benefit].need}
          quota={quota}
        />
      </div>
    </aside>
  );
}

"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { Criteria } from "#domain/programme/criteria.ts";
import { type BuiltCriteria, buildCriteria, type CriteriaForm } from "#ui/programme/criteria-form.ts";
import { readCriteriaForm } from "#ui/programme/read-criteria-form.ts";

export type CriteriaState = {
  form: CriteriaForm;
  built: BuiltCriteria;
  newKey: () => string;
  change: (form: CriteriaForm) => void;
  replace: (criteria: Criteria) => void;
};

/** Criteria while they are edited, and as they would be stored. */
export function useCriteriaForm(start: Criteria): CriteriaState {
  const made = useRef(0);
  const newKey = useCallback(() => `c${++made.current}`, []);
  const [form, change] = useState(() => readCriteriaForm(start, newKey));
  const built = useMemo(() => buildCriteria(form), [form]);
  return { form, built, newKey, change, replace: (criteria) => change(readCriteriaForm(criteria, newKey)) };
}

"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { BENEFITS } from "#domain/programme/benefit-names.ts";
import type { Pair } from "#domain/screening/policy.ts";
import { POLICY_SEVERITIES } from "#domain/screening/severities.ts";
import { sentenceCase } from "#i18n/sentence-case.ts";
import { Button } from "#ui/kit/button.tsx";
import { FieldError } from "#ui/kit/field.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";

/** Two benefits a line that are not to be combined, and how serious that is; "may be combined" drops the line. */
export function PairFields({ pairs, error }: { pairs: readonly Pair[]; error: string | undefined }) {
  const [rows, setRows] = useState<readonly Row[]>(pairs.map((pair, id) => ({ id, pair })));
  const t = useTranslations("policy");
  return (
    <div className="grid gap-2">
      {rows.map(({ id, pair }) => (
        <PairRow key={id} row={id} pair={pair} />
      ))}
      {error && <FieldError>{error}</FieldError>}
      <div>
        <Button
          size="sm"
          icon={<Plus size={14} aria-hidden />}
          onClick={() => setRows([...rows, { id: rows.length, pair: null }])}
        >
          {t("addPair")}
        </Button>
      </div>
    </div>
  );
}

type Row = { id: number; pair: Pair | null };

function PairRow({ row, pair }: { row: number; pair: Pair | null }) {
  const words = useTranslations();
  const benefits = BENEFITS.map((value) => ({ value, label: sentenceCase(words(`terms.benefit.${value}`)) }));
  const severities = POLICY_SEVERITIES.map((value) => ({
    value,
    label: value === "off" ? words("policy.off") : words(`terms.severity.${value}`),
  }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_180px_minmax(0,1.2fr)] gap-2 max-sm:grid-cols-1 max-sm:border-t max-sm:border-line max-sm:pt-3">
      <Select
        size="sm"
        name={`pair.${row}.a`}
        aria-label={words("policy.firstBenefit")}
        defaultValue={pair?.a ?? ""}
        placeholder={words("policy.firstBenefit")}
        options={benefits}
      />
      <Select
        size="sm"
        name={`pair.${row}.b`}
        aria-label={words("policy.secondBenefit")}
        defaultValue={pair?.b ?? ""}
        placeholder={words("policy.secondBenefit")}
        options={benefits}
      />
      <Select
        size="sm"
        name={`pair.${row}.severity`}
        aria-label={words("policy.severity")}
        defaultValue={pair?.severity ?? "review"}
        placeholder={words("policy.combine")}
        options={severities}
      />
      <TextInput
        size="sm"
        name={`pair.${row}.basis`}
        aria-label={words("policy.basis")}
        placeholder={words("policy.noBasis")}
        defaultValue={pair?.legalBasis ?? ""}
        maxLength={300}
      />
    </div>
  );
}

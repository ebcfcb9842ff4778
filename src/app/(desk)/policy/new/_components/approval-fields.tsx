"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ApprovalRule } from "#domain/approval/approval-rule.ts";
import { LIST_OWNERS, SIGNERS, SIGNING_ROLES } from "#domain/approval/signing-roles.ts";
import { Button } from "#ui/kit/button.tsx";
import { FieldError } from "#ui/kit/field.tsx";
import { MoneyInput } from "#ui/kit/money-input.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";

/** A line each: whose lists, from which sum and number of overrides, how many signatures of whom; without a number it is dropped. */
export function ApprovalFields({
  rules,
  errorOf,
}: {
  rules: readonly ApprovalRule[];
  errorOf: (name: string) => string | undefined;
}) {
  const [rows, setRows] = useState<readonly Row[]>(rules.map((rule, id) => ({ id, rule })));
  const t = useTranslations("policy");
  const error = errorOf("approvals");
  return (
    <div className="grid gap-2">
      {rows.map(({ id, rule }) => (
        <ApprovalRow key={id} row={id} rule={rule} error={errorOf(`approval.${id}`)} />
      ))}
      {error && <FieldError>{error}</FieldError>}
      <div>
        <Button
          size="sm"
          icon={<Plus size={14} aria-hidden />}
          onClick={() => setRows([...rows, { id: rows.length, rule: null }])}
        >
          {t("addApproval")}
        </Button>
      </div>
    </div>
  );
}

type Row = { id: number; rule: ApprovalRule | null };

const KINDS = [
  ...new Set(LIST_OWNERS.flatMap((owners) => SIGNING_ROLES.flatMap((role) => [...SIGNERS[owners][role]]))),
];

function ApprovalRow({ row, rule, error }: { row: number; rule: ApprovalRule | null; error: string | undefined }) {
  const words = useTranslations();
  const name = (field: string) => `approval.${row}.${field}`;
  return (
    <div className="grid grid-cols-[minmax(0,1.4fr)_180px_110px_90px_minmax(0,1fr)_minmax(0,1fr)] gap-2 max-sm:grid-cols-1 max-sm:border-t max-sm:border-line max-sm:pt-3">
      <Select
        size="sm"
        name={name("owners")}
        aria-label={words("policy.approvalOwners")}
        defaultValue={rule?.owners ?? "STATE"}
        options={LIST_OWNERS.map((value) => ({ value, label: words(`policy.owners.${value}`) }))}
      />
      <MoneyInput
        className="h-control-sm text-sm"
        name={name("fromAmount")}
        aria-label={words("policy.approvalAmount")}
        defaultValue={rule?.fromAmount ?? ""}
      />
      <TextInput
        size="sm"
        type="number"
        min={0}
        name={name("fromOverrides")}
        aria-label={words("policy.approvalFromOverrides")}
        defaultValue={rule?.fromOverrides ?? 0}
      />
      <TextInput
        size="sm"
        type="number"
        min={1}
        max={9}
        name={name("approvals")}
        aria-label={words("policy.approvalCount")}
        defaultValue={rule?.approvals ?? ""}
      />
      <Select
        size="sm"
        name={name("role")}
        aria-label={words("policy.approvalRole")}
        defaultValue={rule?.role ?? "PLANNER"}
        options={SIGNING_ROLES.map((value) => ({ value, label: words(`access.roles.${value}`) }))}
      />
      <Select
        size="sm"
        name={name("organisationKind")}
        aria-label={words("policy.approvalKind")}
        defaultValue={rule?.organisationKind ?? ""}
        placeholder={words("policy.anyKind")}
        options={KINDS.map((value) => ({ value, label: words(`access.kinds.${value}`) }))}
      />
      {error && (
        <div className="col-span-full">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Policy } from "#domain/screening/policy.ts";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field } from "#ui/kit/field.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { MoneyInput } from "#ui/kit/money-input.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { proposeVersion } from "../../actions.ts";
import type { PolicyFormErrors } from "../../policy-form-data.ts";
import { ApprovalFields } from "./approval-fields.tsx";
import { CoolingOffFields } from "./cooling-off-fields.tsx";
import { PairFields } from "./pair-fields.tsx";
import { RuleFields, type RuleTerms } from "./rule-fields.tsx";

/** The whole policy as one form; what is left as it is stays. */
export function PolicyForm({
  policy,
  rules,
  earliest,
}: {
  policy: Policy;
  rules: readonly RuleTerms[];
  earliest: string;
}) {
  const [errors, setErrors] = useState<PolicyFormErrors>({});
  const router = useRouter();
  const toast = useToast();
  const common = useTranslations("common");
  const t = useTranslations("policy");
  const errorOf = (name: string) => {
    const code = errors[name];
    if (code === undefined) return undefined;
    return /^[A-Z_]+$/.test(code) && t.has(`errors.${code}`) ? t(`errors.${code}`) : t("wrong");
  };

  async function propose(form: FormData): Promise<Result<{ version: number }, Refusal>> {
    const answer = await proposeVersion(form);
    setErrors(answer.ok ? {} : (answer.error.fields ?? {}));
    return answer;
  }

  function goBack({ version }: { version: number }) {
    router.push("/policy");
    toast({ text: t("proposed", { version }) });
  }

  return (
    <ActionForm action={propose} onDone={goBack} guardsChoices>
      <input type="hidden" name="basedOn" value={policy.version} />
      <Pane title={t("when")}>
        <div className="grid grid-cols-[240px_minmax(0,1fr)] gap-4 max-sm:grid-cols-1">
          <Field
            label={t("effectiveFrom")}
            name="effectiveFrom"
            error={errorOf("effectiveFrom")}
            hint={t("effectiveHint")}
            required
          >
            {(control) => <DateInput {...control} defaultValue={earliest} min={earliest} />}
          </Field>
          <Field label={t("note")} name="note" hint={t("noteHint")}>
            {(control) => <Textarea {...control} maxLength={1000} />}
          </Field>
        </div>
      </Pane>
      <Pane title={t("rules")} note={t("rulesNote")} className="border-t border-line">
        <RuleFields rules={rules} policy={policy} errorOf={errorOf} />
      </Pane>
      <Pane title={t("pairs")} note={t("pairsNote")} className="border-t border-line">
        <PairFields pairs={policy.pairs} error={errorOf("pairs")} />
      </Pane>
      <Pane title={t("coolingOff")} note={t("coolingOffNote")} className="border-t border-line">
        <CoolingOffFields policy={policy} errorOf={errorOf} />
      </Pane>
      <Pane title={t("approvals")} note={t("approvalsNote")} className="border-t border-line">
        <p className="mb-2 text-xs text-ink-2">{t("approvalsHint")}</p>
        <ApprovalFields rules={policy.approvals} errorOf={errorOf} />
      </Pane>
      <Pane title={t("lines")} className="border-t border-line">
        <div className="grid max-w-3xl grid-cols-2 gap-4 max-sm:grid-cols-1">
          <Field label={t("passwordFrom")} name="passwordFrom" error={errorOf("passwordFrom")} hint={t("passwordHint")}>
            {(control) => <MoneyInput {...control} defaultValue={policy.passwordFrom ?? ""} />}
          </Field>
          <Field label={t("ceiling")} name="ceilingPerYear" error={errorOf("ceilingPerYear")} hint={t("ceilingHint")}>
            {(control) => <MoneyInput {...control} defaultValue={policy.ceilingPerYear ?? ""} />}
          </Field>
          <Field
            label={t("staleAfterMonths")}
            name="staleAfterMonths"
            error={errorOf("staleAfterMonths")}
            hint={t("staleHint")}
            required
          >
            {(control) => <TextInput {...control} type="number" min={0} defaultValue={policy.staleAfterMonths} />}
          </Field>
          <Field
            label={t("hadKifayahDecile")}
            name="hadKifayahDecile"
            error={errorOf("hadKifayahDecile")}
            hint={t("hadKifayahHint")}
          >
            {(control) => (
              <TextInput {...control} type="number" min={1} max={10} defaultValue={policy.hadKifayah.decile ?? ""} />
            )}
          </Field>
          <Field label={t("hadKifayahIncome")} name="hadKifayahIncome" error={errorOf("hadKifayahIncome")}>
            {(control) => <MoneyInput {...control} defaultValue={policy.hadKifayah.incomePerMonth ?? ""} />}
          </Field>
        </div>
      </Pane>
      <BottomBar
        note={t("secondPlanner")}
        actions={
          <>
            <LinkButton href="/policy">{common("cancel")}</LinkButton>
            <SubmitButton>{t("submit")}</SubmitButton>
          </>
        }
      />
    </ActionForm>
  );
}

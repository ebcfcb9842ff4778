"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { Field } from "#ui/kit/field.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { useUndo } from "../../_components/undo-button.tsx";
import { decide } from "../../actions.ts";

/** One decision with one reason for all these flags; undone as one. */
export function BulkForm({
  proposalId,
  owner,
  flags,
  permitted,
  backHref,
}: {
  proposalId: string;
  owner: string;
  flags: readonly string[];
  permitted: readonly DecisionKind[];
  backHref: string;
}) {
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const router = useRouter();
  const toast = useToast();
  const takeBack = useUndo(proposalId);
  const common = useTranslations("common");
  const t = useTranslations("review");
  const count = flags.length;

  function goBack({ batchId, decided }: { batchId: string; decided: number }) {
    router.push(backHref);
    if (kind) toast({ text: t(`bulk.decided.${kind}`, { count: decided }), onUndo: () => void takeBack({ batchId }) });
  }

  return (
    <ActionForm action={decide} onDone={goBack} className="grid content-start gap-3">
      <input type="hidden" name="proposalId" value={proposalId} />
      {flags.map((flag) => (
        <input key={flag} type="hidden" name="flags" value={flag} />
      ))}
      <RadioCards
        legend={t("decision")}
        name="kind"
        value={kind ?? ""}
        onChange={(value) => setKind(permitted.find((one) => one === value) ?? null)}
        required
        cards={permitted.map((value) => ({
          value,
          title: t(`kinds.${value}.title`),
          description: t(`kinds.${value}.description`),
        }))}
      />
      <Field
        label={t(kind === "VERIFY" ? "questionForVisit" : "reasonForOwner", { owner })}
        name="reason"
        required={kind === "KEPT"}
      >
        {(control) => <Textarea {...control} rows={3} maxLength={1000} />}
      </Field>
      {kind === "REMOVED" && <Checkbox name="offerReplacement" defaultChecked label={t("bulk.offer")} />}
      <p className="text-xs text-ink-2">{t("bulk.foot")}</p>
      <div className="flex gap-2 max-sm:grid">
        <LinkButton href={backHref}>{common("cancel")}</LinkButton>
        <SubmitButton
          tone={kind === "REMOVED" ? "danger-solid" : "primary"}
          className="flex-1"
          {...(kind === null && { lockedReason: t("chooseFirst") })}
        >
          {kind === null ? t("chooseDecision") : t(`bulk.submit.${kind}`, { count })}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

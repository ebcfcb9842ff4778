"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { Field } from "#ui/kit/field.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { carryOutByKey, DECISION_KEYS } from "../../_components/decision-keys.ts";
import { useDesk } from "../../_components/desk-context.tsx";
import { useUndo } from "../../_components/undo-button.tsx";
import { rowsOwedIn } from "../../_components/walk.ts";
import { decide } from "../../actions.ts";

/** One decision with one reason for all these flags; undone as one. Then on to the first row that is still owed. */
export function BulkForm({
  proposalId,
  rowId,
  owner,
  flags,
  permitted,
}: {
  proposalId: string;
  /** The row one came from, and goes back to. */
  rowId: string;
  owner: string;
  flags: readonly string[];
  permitted: readonly DecisionKind[];
}) {
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const { queue, parts, current, go, hrefOf } = useDesk();
  const router = useRouter();
  const toast = useToast();
  const takeBack = useUndo(proposalId);
  const common = useTranslations("common");
  const t = useTranslations("review");
  const count = flags.length;

  function goOn({ batchId, decided }: { batchId: string; decided: number }) {
    const onward = rowsOwedIn(parts).find(({ like }) => like !== current?.like);
    const elsewhere = rowsOwedIn(queue.parts).find(({ like }) => like !== current?.like);
    go((onward ?? elsewhere)?.id ?? null);
    const undo = () => void takeBack({ batchId }).then(() => router.push(hrefOf(rowId)));
    if (kind) toast({ text: t(`bulk.decided.${kind}`, { count: decided }), onUndo: undo, undoKey: "U" });
  }

  return (
    <Pane className="px-4 lg:flex lg:min-h-full lg:flex-col">
      <ActionForm id="review-decision" action={decide} onDone={goOn} className="flex flex-1 flex-col gap-3 lg:-mb-4">
        <input type="hidden" name="proposalId" value={proposalId} />
        {flags.map((flag) => (
          <input key={flag} type="hidden" name="flags" value={flag} />
        ))}
        <RadioCards
          legend={<h2 className="text-base max-sm:text-md">{t("bulk.decisionFor", { count })}</h2>}
          name="kind"
          value={kind ?? ""}
          onChange={(value) => setKind(permitted.find((one) => one === value) ?? null)}
          required
          cards={permitted.map((value) => ({
            value,
            title: t(`kinds.${value}.title`),
            description: t(`kinds.${value}.description`),
            keyHint: DECISION_KEYS[value],
          }))}
        />
        <Field
          label={t(kind === "VERIFY" ? "questionForVisit" : "reasonForOwner", { owner })}
          name="reason"
          id="review-reason"
          required={kind === "KEPT"}
        >
          {(control) => <Textarea {...control} rows={3} maxLength={1000} onKeyDown={carryOutByKey} />}
        </Field>
        {kind === "REMOVED" && <Checkbox name="offerReplacement" defaultChecked label={t("bulk.offer")} />}
        <p className="text-xs text-ink-2">{t("bulk.foot")}</p>
        <div className="-mx-4 flex gap-2 border-line bg-sheet px-4 py-2.5 max-sm:grid lg:sticky lg:bottom-0 lg:mt-auto lg:border-t">
          <SubmitButton
            tone={kind === "REMOVED" ? "danger-solid" : "primary"}
            keyHint="Enter"
            className="flex-1"
            {...(kind === null && { lockedReason: t("chooseFirst") })}
          >
            {kind === null ? t("chooseDecision") : t(`bulk.submit.${kind}`, { count })}
          </SubmitButton>
          <LinkButton id="review-back" href={hrefOf(rowId)} scroll={false}>
            {common("cancel")}
          </LinkButton>
        </div>
      </ActionForm>
    </Pane>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { Field, FieldGroup } from "#ui/kit/field.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { decide } from "../actions.ts";
import { reviewHref } from "../review-href.ts";
import { DECISION_KEYS } from "./review-keys.tsx";
import { useUndo } from "./undo-button.tsx";

type DecidableFlag = { seen: string; title: string; permitted: readonly DecisionKind[] };

/** Remove, keep with a reason, or ask for a visit; then on to the next row, with the way back in a message. */
export function DecisionForm({
  proposalId,
  candidateId,
  name,
  owner,
  onwardHref,
  flags,
  legend,
  children,
}: {
  proposalId: string;
  candidateId: string;
  name: string;
  owner: string;
  onwardHref: string;
  flags: readonly DecidableFlag[];
  /** The heading of the pane. */
  legend: ReactNode;
  /** The suggested replacement. */
  children: ReactNode;
}) {
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const router = useRouter();
  const toast = useToast();
  const takeBack = useUndo(proposalId);
  const t = useTranslations("review");

  function goOn({ batchId }: { batchId: string }) {
    router.push(onwardHref, { scroll: false });
    const onUndo = () => void takeBack({ batchId }).then(() => router.push(reviewHref(proposalId, candidateId)));
    if (kind) toast({ text: t(`decided.${kind}`, { name }), onUndo, undoKey: "U" });
  }

  return (
    <ActionForm id="review-decision" action={decide} onDone={goOn} className="flex flex-1 flex-col gap-3 lg:-mb-4">
      <input type="hidden" name="proposalId" value={proposalId} />
      <RadioCards
        legend={legend}
        name="kind"
        value={kind ?? ""}
        onChange={(value) => setKind(KINDS.find((one) => one === value) ?? null)}
        required
        cards={KINDS.map((value) => ({
          value,
          title: t(`kinds.${value}.title`),
          keyHint: DECISION_KEYS[value],
          ...(flags.some(({ permitted }) => permitted.includes(value))
            ? { description: t(`kinds.${value}.description`) }
            : { description: t(`kinds.${value}.notPermitted`), disabled: true }),
        }))}
      />
      <FlagChoice flags={flags} kind={kind} />
      <Field
        label={t(kind === "VERIFY" ? "questionForVisit" : "reasonForOwner", { owner })}
        name="reason"
        id="review-reason"
        required={kind === "KEPT"}
      >
        {(control) => <Textarea {...control} rows={2} maxLength={1000} />}
      </Field>
      {children}
      <div className="-mx-4 border-line bg-sheet px-4 py-2.5 max-sm:hidden lg:sticky lg:bottom-0 lg:mt-auto lg:border-t">
        <SubmitButton keyHint="Enter" {...(kind === null && { lockedReason: t("chooseFirst") })} className="w-full">
          {kind === null ? t("chooseDecision") : t(`kinds.${kind}.submit`)}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

const KINDS = ["REMOVED", "KEPT", "VERIFY"] as const satisfies readonly DecisionKind[];

/** Which of several flags the decision is about; one that does not permit it is left out. */
function FlagChoice({ flags, kind }: { flags: readonly DecidableFlag[]; kind: DecisionKind | null }) {
  const t = useTranslations("review");
  const [only] = flags;
  if (flags.length === 1 && only) return <input type="hidden" name="flags" value={only.seen} />;
  return (
    <FieldGroup legend={t("aboutFlags")}>
      {flags.map(({ seen, title, permitted }) => {
        const excluded = kind !== null && !permitted.includes(kind);
        return (
          <Checkbox
            key={seen}
            name="flags"
            value={seen}
            label={title}
            defaultChecked
            disabled={excluded}
            hint={excluded ? t("notPermitted") : undefined}
          />
        );
      })}
    </FieldGroup>
  );
}

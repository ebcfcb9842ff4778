"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Button } from "#ui/kit/button.tsx";
import { Field } from "#ui/kit/field.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { carryOutByKey, DECISION_KEYS, KINDS } from "./decision-keys.ts";
import { useDecisions } from "./decisions-context.tsx";
import { type DecidableFlag, FlagChoice } from "./flag-choice.tsx";

/** Remove, keep with a reason, or ask for a visit; then at once on to the next row, with the way back in a message. */
export function DecisionForm({
  proposalId,
  rowId,
  name,
  owner,
  flags,
  legend,
  children,
}: {
  proposalId: string;
  rowId: string;
  name: string;
  owner: string;
  flags: readonly DecidableFlag[];
  /** The heading of the pane. */
  legend: ReactNode;
  /** The suggested replacement, and the rows alike. */
  children: ReactNode;
}) {
  const { draftOf, keepDraft, carryOut } = useDecisions();
  const draft = draftOf(rowId);
  const [kind, setKind] = useState<DecisionKind | null>(draft.kind);
  const t = useTranslations("review");

  function choose(value: string) {
    const chosen = KINDS.find((one) => one === value) ?? null;
    setKind(chosen);
    keepDraft(rowId, { kind: chosen, refusal: null });
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (kind === null) return;
    void carryOut({ rowId, form: new FormData(event.currentTarget), said: t(`decided.${kind}`, { name }) });
  }

  return (
    <form id="review-decision" onSubmit={send} className="flex flex-1 flex-col gap-3 lg:-mb-4 print:hidden">
      <RefusalMessage refusal={draft.refusal} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <RadioCards
        legend={legend}
        name="kind"
        value={kind ?? ""}
        onChange={choose}
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
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={1000}
            defaultValue={draft.reason}
            onChange={(event) => keepDraft(rowId, { reason: event.target.value })}
            onKeyDown={carryOutByKey}
          />
        )}
      </Field>
      {children}
      <div className="-mx-4 border-line bg-sheet px-4 py-2.5 max-sm:hidden lg:sticky lg:bottom-0 lg:mt-auto lg:border-t">
        <Button
          type="submit"
          tone="primary"
          keyHint="Enter"
          {...(kind === null && { lockedReason: t("chooseFirst") })}
          className="w-full"
        >
          {kind === null ? t("chooseDecision") : t(`kinds.${kind}.submit`)}
        </Button>
      </div>
    </form>
  );
}

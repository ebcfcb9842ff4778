"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { DECISION_KEYS, KINDS } from "./decision-keys.ts";
import { useDecisions } from "./decisions-context.tsx";
import { type Draft, decidedFlags, impliedReason, isOutdated } from "./draft.ts";
import { type DecidableFlag, FlagChoice } from "./flag-choice.tsx";
import { ReasonField } from "./reason-field.tsx";

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
  const { draftOf, keepDraft, setForm, carryOut, saving } = useDecisions();
  const [draft, setDraft] = useState(() => draftOf(rowId));
  const t = useTranslations("review");
  const { kind, without } = draft;
  const { refusal } = draftOf(rowId);
  const implied = impliedReason(draft, flags);
  const isLocked = saving.has(rowId) || isOutdated(draftOf(rowId), flags);

  function change(changed: Partial<Draft>) {
    keepDraft(rowId, { ...changed, seen: draftOf(rowId).seen ?? flags });
    setDraft(draftOf(rowId));
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (kind === null || isLocked) return;
    const form = new FormData(event.currentTarget);
    form.delete("flags");
    for (const flag of decidedFlags(draftOf(rowId), flags)) form.append("flags", flag);
    if (draft.reason.trim() === "") form.set("reason", implied);
    void carryOut({ rowId, form, said: t(`decided.${kind}`, { name }) });
  }

  return (
    <form
      ref={setForm}
      id="review-decision"
      onSubmit={send}
      className="flex flex-1 flex-col gap-3 lg:-mb-4 print:hidden"
    >
      <RefusalMessage refusal={refusal} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <RadioCards
        legend={legend}
        name="kind"
        value={kind ?? ""}
        onChange={(value) => change({ kind: KINDS.find((one) => one === value) ?? null, refusal: null })}
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
      <FlagChoice flags={flags} kind={kind} without={without} onChange={(left) => change({ without: left })} />
      <ReasonField
        kind={kind}
        owner={owner}
        rows={2}
        reason={draft.reason}
        implied={implied}
        onChange={(reason) => change({ reason })}
      />
      {children}
      <div className="-mx-4 border-line bg-sheet px-4 py-2.5 max-sm:hidden lg:sticky lg:bottom-0 lg:mt-auto lg:border-t">
        <Button
          type="submit"
          tone="primary"
          keyHint="Enter"
          {...(kind === null && { lockedReason: t("chooseFirst") })}
          {...(isLocked && { lockedReason: t(saving.has(rowId) ? "savingRow" : "readingRow") })}
          className="w-full"
        >
          {kind === null ? t("chooseDecision") : t(`kinds.${kind}.submit`)}
        </Button>
      </div>
    </form>
  );
}

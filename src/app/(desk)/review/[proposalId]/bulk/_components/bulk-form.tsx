"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { bulkDraftId } from "../../_components/bulk-draft-id.ts";
import { DECISION_KEYS } from "../../_components/decision-keys.ts";
import { useDecisions } from "../../_components/decisions-context.tsx";
import { useDesk } from "../../_components/desk-context.tsx";
import type { Draft } from "../../_components/draft.ts";
import { ReasonField } from "../../_components/reason-field.tsx";
import { rowsOwedIn } from "../../_components/walk.ts";

/** One decision with one reason for all these flags; undone as one. Then on to the first row that is still owed. */
export function BulkForm({
  proposalId,
  rowId,
  owner,
  flags,
  topic,
  permitted,
}: {
  proposalId: string;
  /** The row one came from, and goes back to. */
  rowId: string;
  owner: string;
  flags: readonly string[];
  /** What all of them say. */
  topic: string;
  permitted: readonly DecisionKind[];
}) {
  const draftId = bulkDraftId(rowId);
  const { draftOf, keepDraft, carryOutMany } = useDecisions();
  const [draft, setDraft] = useState(() => draftOf(draftId));
  const [seen, setSeen] = useState<readonly string[] | null>(null);
  const { queue, parts, current, go, hrefOf } = useDesk();
  const common = useTranslations("common");
  const t = useTranslations("review");
  const { kind } = draft;
  const count = flags.length;
  const implied = kind === null || kind === "KEPT" ? "" : topic;

  function change(changed: Partial<Draft>) {
    keepDraft(draftId, changed);
    setDraft(draftOf(draftId));
    setSeen(seen ?? flags);
  }

  /** About the flags as they stood when it was begun: what another has decided since is refused, and told. */
  async function decideAll(form: FormData) {
    form.set("flags", (seen ?? flags).join(" "));
    if (draft.reason.trim() === "") form.set("reason", implied);
    const answer = await carryOutMany({
      rowId,
      form,
      said: (decided) => t(`bulk.decided.${kind ?? "REMOVED"}`, { count: decided }),
    });
    if (!answer.ok) setSeen(null);
    return answer;
  }

  function goOn() {
    const onward = rowsOwedIn(parts).find(({ like }) => like !== current?.like);
    const elsewhere = rowsOwedIn(queue.parts).find(({ like }) => like !== current?.like);
    go((onward ?? elsewhere)?.id ?? null);
  }

  return (
    <Pane className="px-4 lg:flex lg:min-h-full lg:flex-col">
      <ActionForm
        id="review-decision"
        action={decideAll}
        onDone={goOn}
        isKept
        className="flex flex-1 flex-col gap-3 lg:-mb-4"
      >
        <input type="hidden" name="proposalId" value={proposalId} />
        <RadioCards
          legend={<h2 className="text-base max-sm:text-md">{t("bulk.decisionFor", { count })}</h2>}
          name="kind"
          value={kind ?? ""}
          onChange={(value) => change({ kind: permitted.find((one) => one === value) ?? null })}
          required
          cards={permitted.map((value) => ({
            value,
            title: t(`kinds.${value}.title`),
            description: t(`kinds.${value}.description`),
            keyHint: DECISION_KEYS[value],
          }))}
        />
        <ReasonField
          kind={kind}
          owner={owner}
          rows={3}
          reason={draft.reason}
          implied={implied}
          onChange={(reason) => change({ reason })}
        />
        {kind === "REMOVED" && (
          <Checkbox
            name="offerReplacement"
            checked={draft.offersReplacement}
            onChange={(event) => change({ offersReplacement: event.target.checked })}
            label={t("bulk.offer")}
          />
        )}
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
          <LinkButton id="review-back" href={hrefOf(rowId)} replace scroll={false}>
            {common("cancel")}
          </LinkButton>
        </div>
      </ActionForm>
    </Pane>
  );
}

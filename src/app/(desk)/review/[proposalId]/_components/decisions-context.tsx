"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { useUnsaved } from "#ui/kit/leave-context.ts";
import { useToast } from "#ui/kit/toast.tsx";
import { SIGNED_OUT } from "#ui/refusal/signed-out.ts";
import { useRefusalToast } from "#ui/refusal/use-refusal-toast.ts";
import { reviewHref } from "../review-href.ts";
import { bulkDraftId } from "./bulk-draft-id.ts";
import { useDesk } from "./desk-context.tsx";
import type { DeskQueue } from "./desk-queue.ts";
import { type Draft, EMPTY_DRAFT, isBegun } from "./draft.ts";
import { latestStanding } from "./latest-step.ts";
import { type Decided, sendDecision } from "./send-decision.ts";
import { useUndo } from "./undo-button.tsx";
import { walkFrom } from "./walk.ts";

type Decisions = {
  draftOf: (id: string) => Draft;
  keepDraft: (id: string, change: Partial<Draft>) => void;
  /** The form of the opened row, where there is one, and how it makes itself known. */
  form: HTMLFormElement | null;
  setForm: (form: HTMLFormElement | null) => void;
  /** Rows whose decision is on its way, or stored and not yet seen in the queue. */
  saving: ReadonlySet<string>;
  /** Rows whose decision was refused and stands open. */
  refused: ReadonlySet<string>;
  /** Goes on at once, and comes back with what was typed should the decision be refused. */
  carryOut: (given: { rowId: string; form: FormData; said: string }) => Promise<void>;
  /** Decides the row and those like it as one step. */
  carryOutMany: (given: {
    rowId: string;
    form: FormData;
    said: (decided: number) => string;
  }) => Promise<Result<Decided>>;
  /** Throws away what was kept for a row; the message gives it back. */
  dropDraft: (rowId: string) => void;
  /** Takes back the latest step of this visit, also one still on its way; without one the step named. */
  undoLatest: (otherwise: string | null) => Promise<void>;
};

/** A step of this visit, what was typed for it, and its batch once it is stored. */
type Step = {
  rowId: string;
  draftId: string;
  draft: Draft;
  answered: Promise<Result<Decided>>;
  batchId: string | null;
};

type Refused = { rowId: string; sentTo: string | null; refusal: Refusal; outdated: readonly string[] };

const DecisionsContext = createContext<Decisions | null>(null);

export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext);
  if (!decisions) throw new Error("Only inside a DecisionsProvider.");
  return decisions;
}

/** `undone`: the steps, by batch, that do not stand any more. */
export function DecisionsProvider({ undone, children }: { undone: readonly string[]; children: ReactNode }) {
  const drafts = useRef(new Map<string, Draft>());
  const steps = useRef<Step[]>([]);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const [stored, setStored] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const { queue, parts, go, currentId } = useDesk();
  const saving = useMemo(() => new Set([...sent, ...stored.keys()]), [sent, stored]);
  const router = useRouter();
  const at = useRef(currentId);
  at.current = currentId;
  const takeBack = useUndo(queue.proposalId);
  const toast = useToast();
  const sayRefusal = useRefusalToast();
  const t = useTranslations("review");
  const [isTyped, setTyped] = useState(false);
  useUnsaved(isTyped || sent.size > 0, reviewHref(queue.proposalId));

  // What was stored is known as soon as the queue shows it, whichever of the two comes first.
  useEffect(() => {
    const unseen = [...stored].filter(([rowId, place]) => placeOf(queue, rowId) === place);
    if (unseen.length < stored.size) setStored(new Map(unseen));
  }, [queue, stored]);

  const decisions = useMemo<Decisions>(() => {
    const draftOf = (id: string) => drafts.current.get(id) ?? EMPTY_DRAFT;
    const keepDraft = (id: string, change: Partial<Draft>) => {
      drafts.current.set(id, { ...draftOf(id), ...change });
      lookForTyped();
    };
    const lookForTyped = () => setTyped([...drafts.current.values()].some(({ reason }) => reason.trim() !== ""));

    async function carryOut({ rowId, form, said }: { rowId: string; form: FormData; said: string }) {
      if (saving.has(rowId)) return;
      if (!navigator.onLine) return comeBack({ rowId, sentTo: rowId, refusal: { code: "NOT_SENT" }, outdated: [] });
      const sentTo = walkFrom(parts, currentId, { busy: saving }).onward;
      const place = placeOf(queue, rowId);
      setSent(having(rowId));
      setRefused(without(rowId));
      go(sentTo);
      const answer = await take({ rowId, draftId: rowId, form, said: () => said });
      setSent(without(rowId));
      if (answer.ok) return setStored((rows) => new Map(rows).set(rowId, place));
      // Read anew without a session the page would be left for the sign-in page, and with it all that was typed.
      if (answer.error.code !== SIGNED_OUT) router.refresh();
      comeBack({ rowId, sentTo, refusal: answer.error, outdated: form.getAll("flags").map(String) });
    }

    /** Sends it, and keeps it as a step that can be taken back. */
    async function take({
      form,
      said,
      ...about
    }: {
      rowId: string;
      draftId: string;
      form: FormData;
      said: (decided: number) => string;
    }): Promise<Result<Decided>> {
      const draft = { ...draftOf(about.draftId), refusal: null, seen: null, outdated: null };
      const step: Step = { ...about, draft, answered: sendDecision(form), batchId: null };
      steps.current.push(step);
      const answer = await step.answered;
      if (answer.ok) {
        step.batchId = answer.value.batchId;
        drafts.current.delete(step.draftId);
        lookForTyped();
        toast({ text: said(answer.value.decided), onUndo: () => void undoStep(step), undoKey: "U" });
      } else {
        forget(step);
      }
      return answer;
    }

    /** Back to the row, unless somebody has gone elsewhere by themselves or is at work already. */
    function comeBack({ rowId, sentTo, refusal, outdated }: Refused) {
      keepDraft(rowId, { refusal, seen: null, outdated: refusal.code === "FLAGS_CHANGED" ? outdated : null });
      setRefused(having(rowId));
      if (sentTo !== rowId && at.current === sentTo && !isBegun(draftOf(sentTo ?? ""))) go(rowId);
      sayRefusal(refusal);
    }

    async function undoStep(step: Step) {
      forget(step);
      const answer = await step.answered;
      if (!answer.ok) return;
      if (!(await takeBack({ batchId: answer.value.batchId }))) return;
      setStored((rows) => new Map([...rows].filter(([id]) => id !== step.rowId)));
      keepDraft(step.draftId, step.draft);
      go(step.rowId);
    }

    function forget(step: Step) {
      steps.current = steps.current.filter((other) => other !== step);
    }

    function dropDraft(rowId: string) {
      const dropped = draftOf(rowId);
      drafts.current.delete(rowId);
      lookForTyped();
      setRefused(without(rowId));
      toast({
        text: t("draftDropped"),
        onUndo: () => {
          keepDraft(rowId, dropped);
          setRefused((rows) => new Set(rows));
        },
      });
    }

    async function undoLatest(otherwise: string | null) {
      const latest = latestStanding(steps.current, new Set(undone));
      if (latest) return undoStep(latest);
      if (otherwise !== null) return void (await takeBack({ batchId: otherwise }));
      toast({ text: t("nothingToUndo") });
    }

    return {
      draftOf,
      keepDraft,
      form,
      setForm,
      saving,
      refused,
      carryOut,
      carryOutMany: (given) => take({ ...given, draftId: bulkDraftId(given.rowId) }),
      dropDraft,
      undoLatest,
    };
  }, [form, saving, refused, queue, parts, currentId, go, router, takeBack, toast, sayRefusal, t, undone]);

  return <DecisionsContext value={decisions}>{children}</DecisionsContext>;
}

/** Where and as what a row stands in the queue: another one once its decision is seen there. */
function placeOf({ parts }: DeskQueue, rowId: string): string {
  return JSON.stringify(
    parts.flatMap(({ key, rows }) =>
      rows.filter(({ id }) => id === rowId).map(({ cue, more, removed }) => [key, cue, more, removed]),
    ),
  );
}

function having(rowId: string): (rows: ReadonlySet<string>) => ReadonlySet<string> {
  return (rows) => new Set(rows).add(rowId);
}

function without(rowId: string): (rows: ReadonlySet<string>) => ReadonlySet<string> {
  return (rows) => new Set([...rows].filter((id) => id !== rowId));
}

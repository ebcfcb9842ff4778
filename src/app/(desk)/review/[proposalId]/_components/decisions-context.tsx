"use client";

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from "react";
import type { DecisionKind } from "#domain/screening/decision.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { useToast } from "#ui/kit/toast.tsx";
import { useRefusalText } from "#ui/refusal/use-refusal-text.ts";
import { decide } from "../actions.ts";
import { useDesk } from "./desk-context.tsx";
import { useUndo } from "./undo-button.tsx";

/** What somebody has begun to decide about a row; kept while they walk to other rows and back. */
export type Draft = { kind: DecisionKind | null; reason: string; refusal: Refusal | null };

const EMPTY: Draft = { kind: null, reason: "", refusal: null };

type Decisions = {
  draftOf: (rowId: string) => Draft;
  keepDraft: (rowId: string, change: Partial<Draft>) => void;
  /** Rows whose decision is on its way. */
  saving: ReadonlySet<string>;
  /** Goes on at once, and comes back with what was typed should the decision be refused. */
  carryOut: (given: { rowId: string; form: FormData; said: string }) => Promise<void>;
};

const DecisionsContext = createContext<Decisions | null>(null);

export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext);
  if (!decisions) throw new Error("Only inside a DecisionsProvider.");
  return decisions;
}

export function DecisionsProvider({ children }: { children: ReactNode }) {
  const drafts = useRef(new Map<string, Draft>());
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set());
  const [, redraw] = useState(0);
  const { queue, walk, go, currentId } = useDesk();
  const at = useRef(currentId);
  at.current = currentId;
  const takeBack = useUndo(queue.proposalId);
  const toast = useToast();
  const textOf = useRefusalText();

  const decisions = useMemo<Decisions>(() => {
    const draftOf = (rowId: string) => drafts.current.get(rowId) ?? EMPTY;
    const keepDraft = (rowId: string, change: Partial<Draft>) => {
      drafts.current.set(rowId, { ...draftOf(rowId), ...change });
    };
    async function carryOut({ rowId, form, said }: { rowId: string; form: FormData; said: string }) {
      setSaving((rows) => new Set(rows).add(rowId));
      go(walk.onward);
      const answer = await decide(form);
      setSaving((rows) => new Set([...rows].filter((id) => id !== rowId)));
      if (answer.ok) {
        drafts.current.delete(rowId);
        const { batchId } = answer.value;
        return toast({ text: said, onUndo: () => void takeBack({ batchId }).then(() => go(rowId)), undoKey: "U" });
      }
      keepDraft(rowId, { refusal: answer.error });
      redraw((count) => count + 1);
      const { kind, reason } = draftOf(at.current ?? "");
      if (at.current !== rowId && kind === null && reason === "") go(rowId);
      toast({ text: textOf(answer.error) });
    }
    return { draftOf, keepDraft, saving, carryOut };
  }, [saving, go, walk.onward, takeBack, toast, textOf]);

  return <DecisionsContext value={decisions}>{children}</DecisionsContext>;
}

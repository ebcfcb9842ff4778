"use client";

import { createContext, type ReactNode, useContext, useMemo, useState, useTransition } from "react";
import type { ListPage } from "#application/proposal/get-proposal.ts";
import type { Result } from "#domain/shared/result.ts";
import { useRequestKey } from "#ui/request/use-request-key.ts";
import type { ListRefusal } from "../../actions.ts";

/** The list every action on this page is about, as the person sees it. */
export type ListIdentity = { id: string; version: number; may: ListPage["may"] };

type Step<Value> = (input: {
  proposalId: string;
  version: number;
  requestKey: string;
}) => Promise<Result<Value, ListRefusal>>;

type ListDesk = {
  list: ListIdentity;
  /** Why the last step was not taken; the next one clears it. */
  refusal: ListRefusal | null;
  isBusy: boolean;
  /** Takes a step on the version seen; `onDone` hears what came of it. */
  take: <Value>(step: Step<Value>, onDone?: (value: Value) => void) => void;
  refuse: (refusal: ListRefusal | null) => void;
};

const Desk = createContext<ListDesk | null>(null);

export function useList(): ListDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error("Only inside a ListDeskProvider.");
  return desk;
}

export function ListDeskProvider({ list, children }: { list: ListIdentity; children: ReactNode }) {
  const [refusal, setRefusal] = useState<ListRefusal | null>(null);
  const [isBusy, start] = useTransition();
  const key = useRequestKey();
  const desk = useMemo<ListDesk>(
    () => ({
      list,
      refusal,
      isBusy,
      refuse: setRefusal,
      take: (step, onDone) =>
        start(async () => {
          const answer = await step({ proposalId: list.id, version: list.version, requestKey: key.current() });
          key.renew();
          setRefusal(answer.ok ? null : answer.error);
          if (answer.ok) onDone?.(answer.value);
        }),
    }),
    [list, refusal, isBusy, key],
  );
  return <Desk value={desk}>{children}</Desk>;
}

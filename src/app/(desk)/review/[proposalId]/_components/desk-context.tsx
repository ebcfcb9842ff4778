"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import {
  createContext,
  type ReactNode,
  type RefObject,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
} from "react";
import { OVERVIEW, reviewHref } from "../review-href.ts";
import type { DeskPart, DeskQueue, DeskRow, QueueFilter } from "./desk-queue.ts";
import { rowsOwedIn, siftParts, type Walk, walkFrom } from "./walk.ts";

/** What the parts of the desk share in the browser: the queue as it is filtered, the row one is at, and the way on. */
type Desk = {
  queue: DeskQueue;
  /** What the filter leaves of the queue. */
  parts: readonly DeskPart[];
  /** Where one is, or is just going: the pointer moves before the row's page has come. */
  current: DeskRow | null;
  currentId: string | null;
  walk: Walk;
  hrefOf: (rowId: string | null) => string;
  /** Walking is no step of the browser's history: Back leaves the desk. */
  go: (rowId: string | null) => void;
  /** The row one came to last, and whether its page has come and its heading been given the focus; null before the first. */
  arrival: RefObject<{ rowId: string | null; isShown: boolean } | null>;
  show: QueueFilter | null;
  setShow: (show: QueueFilter | null) => void;
  text: string;
  setText: (text: string) => void;
};

const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("Only inside a DeskProvider.");
  return desk;
}

export function DeskProvider({ queue, children }: { queue: DeskQueue; children: ReactNode }) {
  const { proposalId } = queue;
  const router = useRouter();
  const params = useSearchParams();
  const isAtRows = usePathname() === reviewHref(proposalId);
  const [text, setText] = useState("");
  const show = params.get("show");
  const asked = params.get("row");
  const first = useMemo(() => rowsOwedIn(queue.parts)[0]?.id ?? null, [queue]);
  const arrived = asked === null ? first : asked;
  const [heading, setHeading] = useOptimistic(arrived);
  const currentId = heading === OVERVIEW ? null : heading;
  const arrival = useRef<{ rowId: string | null; isShown: boolean } | null>(null);

  // Where one is stands in the address from the first, so that another's decision never moves it under the reader's eyes. A moment
  // later than now: the router, whose effects come after these, does not hear of addresses written before.
  useEffect(() => {
    if (asked !== null || !isAtRows) return undefined;
    const href = reviewHref(proposalId, first ?? OVERVIEW, show);
    const timer = setTimeout(() => window.history.replaceState(null, "", href));
    return () => clearTimeout(timer);
  }, [asked, first, proposalId, show, isAtRows]);

  const desk = useMemo<Desk>(() => {
    const parts = siftParts(queue.parts, { show, text });
    const hrefOf = (rowId: string | null) => reviewHref(proposalId, rowId ?? OVERVIEW, show);
    return {
      queue,
      parts,
      current: rowIn(queue, currentId),
      currentId,
      walk: walkFrom(parts, currentId),
      hrefOf,
      go: (rowId) =>
        startTransition(() => {
          setHeading(rowId ?? OVERVIEW);
          router.replace(hrefOf(rowId), { scroll: false });
        }),
      arrival,
      show,
      setShow: (to) => {
        const query = new URLSearchParams(params);
        if (to === null) query.delete("show");
        else query.set("show", to);
        window.history.replaceState(null, "", `?${query}`);
      },
      text,
      setText,
    };
  }, [queue, proposalId, params, show, text, currentId, router, setHeading]);

  return <DeskContext value={desk}>{children}</DeskContext>;
}

function rowIn({ parts }: DeskQueue, id: string | null): DeskRow | null {
  for (const { rows } of parts) {
    const found = rows.find((row) => row.id === id);
    if (found) return found;
  }
  return null;
}

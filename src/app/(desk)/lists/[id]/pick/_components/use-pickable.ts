"use client";

import { useEffect, useRef, useState } from "react";
import type { Pickable, PickFilter } from "#application/proposal/find-pickable.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { findPickable } from "../../../actions.ts";

const EVERYBODY: PickFilter = { text: "", area: null, decile: null, page: 1 };

/** The families a filter leaves. The filter stays on the page: no name enters an address. */
export function usePickable(proposalId: string) {
  const [filter, setFilter] = useState(EVERYBODY);
  const [pickable, setPickable] = useState<Pickable | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef(0);

  useEffect(() => {
    const number = ++latest.current;
    void findPickable({ proposalId, ...filter }).then((answer) => {
      if (number !== latest.current) return;
      setRefusal(answer.ok ? null : answer.error);
      if (answer.ok) setPickable(answer.value);
    });
  }, [proposalId, filter]);

  /** A changed filter starts at page one. */
  function change(part: Partial<PickFilter>) {
    setFilter((before) => ({ ...before, page: 1, ...part }));
  }

  return { filter, change, pickable, refusal };
}

"use client";

import { useState } from "react";
import { WindowedList } from "#ui/kit/windowed-list.tsx";
import { Specimen } from "./specimen.tsx";

type Line = { key: string; text: string; head: boolean };

const LINES: Line[] = Array.from({ length: 5_000 }, (_, index) => {
  const head = index % 50 === 0;
  return { key: String(index), head, text: head ? `Desa ke-${index / 50 + 1}` : `Baris ${index}` };
});

/** A queue of 5,000 lines of which only those in sight are drawn. */
export function QueueSection() {
  const [active, setActive] = useState("3");
  return (
    <Specimen
      title="Antrean panjang"
      about="5.000 baris, hanya yang terlihat yang digambar. Kepala kelompok tetap di atas."
    >
      <div className="flex h-60 max-w-sm flex-col rounded-md border border-line">
        <WindowedList lines={LINES} keyOf={keyOf} heightOf={heightOf} isHead={isHead} activeKey={active}>
          {({ key, text, head }) =>
            head ? (
              <p className="flex h-full items-center bg-sheet-2 px-3 text-mark font-strong">{text}</p>
            ) : (
              <button
                type="button"
                aria-pressed={key === active}
                onClick={() => setActive(key)}
                className="h-full w-full px-3 text-left text-sm hover:bg-sheet-3 focus-visible:outline-offset-[-2px] aria-pressed:bg-accent-soft"
              >
                {text}
              </button>
            )
          }
        </WindowedList>
      </div>
    </Specimen>
  );
}

const keyOf = ({ key }: Line) => key;
const isHead = ({ head }: Line) => head;
const heightOf = ({ head }: Line) => (head ? 28 : 34);

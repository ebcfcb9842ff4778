import type { ReactNode } from "react";

const COLUMNS = 28;
const ROWS = 18;
const STEP = 30;

type Funder = "opd" | "baznas" | "village" | "ministry";
const FUNDERS: readonly Funder[] = ["opd", "baznas", "village", "ministry"];

/** One mark for one family: whom a funder has reached, whom two have, whom none. A picture, not data. */
export function FamilyField({ label }: { label: string }) {
  return (
    <svg
      viewBox={`0 0 ${COLUMNS * STEP} ${ROWS * STEP}`}
      preserveAspectRatio="xMinYMin slice"
      role="img"
      aria-label={label}
      className="mt-4 min-h-0 flex-1 max-lg:-mr-pane lg:mt-0"
    >
      {Array.from({ length: ROWS * COLUMNS }, (_, index) => familyAt(index % COLUMNS, Math.floor(index / COLUMNS)))}
    </svg>
  );
}

function familyAt(column: number, row: number): ReactNode {
  const lot = scatter(column, row);
  const first = FUNDERS[lot % 4] ?? "opd";
  const second = FUNDERS[(lot + 1 + (lot % 3)) % 4] ?? "baznas";
  return (
    <g key={`${column}-${row}`} transform={`translate(${column * STEP + 10} ${row * STEP + 14})`}>
      {markOf(lot % 100, first, second)}
    </g>
  );
}

function markOf(share: number, first: Funder, second: Funder): ReactNode {
  if (share < 32)
    return <circle r="4.6" fill="none" strokeOpacity=".75" strokeWidth="1.2" className="stroke-desk-ink-2" />;
  if (share < 92) return <Shape funder={first} x={0} />;
  return (
    <>
      <rect x="-14.5" y="-11.5" width="29" height="23" rx="3" fill="none" strokeWidth="1.6" className="stroke-blokir" />
      <Shape funder={first} x={-5.5} />
      <Shape funder={second} x={5.5} />
    </>
  );
}

function Shape({ funder, x }: { funder: Funder; x: number }) {
  return <g transform={`translate(${x} 0)`}>{SHAPES[funder]}</g>;
}

const SHAPES: Readonly<Record<Funder, ReactNode>> = {
  opd: <rect x="-4" y="-4" width="8" height="8" className="fill-opd" />,
  baznas: <circle r="4.4" className="fill-baznas" />,
  village: <path d="M0 -4.2 4.6 4.2H-4.6z" className="fill-desa" />,
  ministry: <path d="M0 -5 5 0 0 5-5 0z" className="fill-pusat" />,
};

/** A number that looks drawn by lot and is always the same for a place. */
function scatter(column: number, row: number): number {
  let mixed = Math.imul(column + 1, 0x9e3779b1) ^ Math.imul(row + 1, 0x85ebca77);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

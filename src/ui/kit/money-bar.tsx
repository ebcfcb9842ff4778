import { clsx } from "clsx";
import { FUNDER_CLASS, type Funder } from "./funder-mark.tsx";

/**
 * A sum and what became of it, each a share of one: solid is `committed`, outlined is what is free. `pending` is a thin
 * hatched line below, from where the committed part ends: it takes nothing off. The bar is decoration; the figures are text.
 */
export function MoneyBar({
  committed,
  pending = 0,
  funder,
  label,
}: {
  committed: number;
  pending?: number;
  funder?: Funder;
  label: string;
}) {
  const used = clamp(committed);
  const asked = Math.min(clamp(pending), 1 - used);
  return (
    <div role="img" aria-label={label} className={clsx("grid gap-0.5", funder ? FUNDER_CLASS[funder] : ACCENT)}>
      <div className="flex h-2.5 gap-px overflow-hidden rounded-[1px] bg-sheet-3">
        <div style={{ width: percent(used) }} className="keep-fill bg-(--funder)" />
        <div className="keep-fill flex-1 bg-(--funder-soft) shadow-[inset_0_0_0_1px_var(--funder)]" />
      </div>
      {pending > 0 && (
        <div className="h-[5px] border-b border-line">
          <div
            style={{ marginLeft: percent(used), width: percent(asked) }}
            className="keep-fill hatch h-full [--hatch:var(--funder)]"
          />
        </div>
      )}
    </div>
  );
}

const ACCENT = "[--funder-soft:var(--color-accent-soft)] [--funder:var(--color-accent)]";

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** A number of a person with its hidden middle: `visible` digits, then `hidden` dots, then `tail` digits. */
export function MaskedNumber({ visible, hidden, tail = "" }: { visible: string; hidden: number; tail?: string }) {
  return (
    <span className="tabular tracking-[0.01em] whitespace-nowrap">
      {visible}
      <span className="tracking-[-0.08em] text-ink-3">{"•".repeat(hidden)}</span>
      {tail}
    </span>
  );
}

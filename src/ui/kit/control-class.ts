/** The look every box to write or choose in shares. */
export const CONTROL_CLASS =
  "w-full min-w-0 rounded-md border border-control bg-sheet px-2.5 text-base text-ink focus-visible:border-focus focus-visible:outline-offset-0 aria-invalid:border-blokir aria-invalid:shadow-[inset_0_0_0_1px_var(--color-blokir)] disabled:border-line-strong disabled:bg-sheet-3 disabled:text-ink-2 [&[readonly]]:border-line-strong [&[readonly]]:bg-sheet-3";

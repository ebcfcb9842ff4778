import { clsx } from "clsx";

export type ButtonTone = "primary" | "secondary" | "quiet" | "danger" | "danger-solid";

const TONES = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover",
  secondary: "border-line-strong bg-sheet text-ink hover:bg-sheet-3",
  quiet: "border-transparent text-ink hover:bg-sheet-3",
  danger: "border-blokir-line bg-sheet text-blokir-ink hover:bg-blokir-soft",
  "danger-solid": "border-blokir bg-blokir text-sheet hover:border-blokir-ink hover:bg-blokir-ink",
} as const satisfies Record<ButtonTone, string>;

/** The look a button and a link that acts like one share. */
export function buttonClass({
  tone,
  size,
  iconOnly,
}: {
  tone: ButtonTone;
  size: "md" | "sm";
  iconOnly: boolean;
}): string {
  return clsx(
    "inline-flex shrink-0 items-center justify-center gap-[7px] rounded-md border text-button leading-none font-medium whitespace-nowrap no-underline transition-colors duration-(--duration-fast) print:hidden",
    "aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sheet-3 aria-disabled:text-ink-3",
    size === "md" ? "h-control" : "h-control-sm",
    buttonPadding(size, iconOnly),
    TONES[tone],
  );
}

function buttonPadding(size: "md" | "sm", iconOnly: boolean): string {
  if (iconOnly) return size === "md" ? "w-control" : "w-control-sm";
  return size === "md" ? "px-[13px]" : "px-2.5 text-sm";
}

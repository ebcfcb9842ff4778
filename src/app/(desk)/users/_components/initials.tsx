import { clsx } from "clsx";

/** The first letters of a name in a disc; only for the eye, the name stands beside it. */
export function Initials({ name, isSelected }: { name: string; isSelected: boolean }) {
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase());
  return (
    <span
      aria-hidden
      className={clsx(
        "grid size-7 shrink-0 place-items-center rounded-full text-2xs font-semibold",
        isSelected ? "bg-accent text-on-accent" : "bg-sheet-3 text-ink-2",
      )}
    >
      {letters.join("")}
    </span>
  );
}

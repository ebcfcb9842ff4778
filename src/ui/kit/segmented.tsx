import { clsx } from "clsx";
import Link from "next/link";

/** Two or three ways to see the same thing, kept in the address: Rapat · Lega, Orang · Organisasi. */
export function Segmented({
  label,
  options,
}: {
  label: string;
  options: readonly { label: string; href: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="inline-flex overflow-hidden rounded-md border border-line-strong print:hidden">
      {options.map((option) => (
        <Link
          key={option.label}
          href={option.href}
          scroll={false}
          replace
          aria-current={option.current ? "true" : undefined}
          className={clsx(
            "inline-flex h-[26px] items-center px-2.5 text-mark text-ink-2 no-underline not-first:border-l not-first:border-line hover:bg-sheet-3 max-sm:h-11 max-sm:px-2",
            "focus-visible:outline-offset-[-2px] aria-[current]:bg-accent-soft aria-[current]:font-strong aria-[current]:text-accent-ink",
          )}
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}

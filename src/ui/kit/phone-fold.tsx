"use client";

import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import { type ReactNode, useId, useState } from "react";

/** Folds away in a narrow window, behind one line that says what is inside or chosen; in a wide one the content just stands there. */
export function PhoneFold({
  label,
  chosen,
  className,
  children,
}: {
  label: ReactNode;
  chosen?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={className}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="flex h-control w-full items-center gap-2 rounded-md border border-control bg-sheet px-2.5 text-left text-base md:hidden"
      >
        <span className="shrink-0 font-medium">{label}</span>
        <span className="min-w-0 flex-1 truncate text-ink-2">{chosen}</span>
        <ChevronDown size={16} aria-hidden className={clsx("shrink-0 text-ink-2", open && "rotate-180")} />
      </button>
      <div id={id} className={clsx(open ? "max-md:pt-2" : "max-md:hidden")}>
        {children}
      </div>
    </div>
  );
}

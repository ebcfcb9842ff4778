"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

/** A button that opens a small panel: a plain `details`, closed by Esc, by a click elsewhere and by going to a page. */
export function Disclosure({
  summary,
  summaryClassName,
  panelClassName,
  className,
  children,
}: {
  summary: ReactNode;
  summaryClassName: string;
  panelClassName: string;
  className?: string;
  children: ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the panel
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [pathname]);

  useEffect(() => {
    function closeOutside(event: PointerEvent) {
      const panel = details.current;
      if (panel?.open && event.target instanceof Node && !panel.contains(event.target)) panel.open = false;
    }
    function closeOnEscape(event: KeyboardEvent) {
      const panel = details.current;
      if (event.key !== "Escape" || !panel?.open) return;
      panel.open = false;
      panel.querySelector("summary")?.focus();
    }
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);

  return (
    <details ref={details} className={`relative ${className ?? ""}`}>
      <summary className={`list-none ${summaryClassName}`}>{summary}</summary>
      <div className={panelClassName}>{children}</div>
    </details>
  );
}

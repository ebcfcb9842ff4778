import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { SeverityLevel } from "./mark-icon.tsx";
import { Severity } from "./severity.tsx";

const EDGES = {
  block: "border-l-blokir",
  review: "border-l-periksa",
  info: "border-l-control",
  clear: "border-l-aman",
} as const satisfies Record<SeverityLevel, string>;

/** A flag: its sentence first, then the proof, then the rule it stands on, then what can be done. */
export function FlagCard({
  level,
  title,
  aside,
  sentence,
  legalBasis,
  actions,
  className,
  children,
}: {
  level: SeverityLevel;
  /** "Blokir: tumpang tindih". */
  title: ReactNode;
  /** At the right of the title: "Baznas: disetujui". */
  aside?: ReactNode;
  sentence: ReactNode;
  legalBasis?: ReactNode;
  actions?: ReactNode;
  className?: string;
  /** Proof between sentence and legal basis: a time line, facts. */
  children?: ReactNode;
}) {
  return (
    <article
      className={clsx(
        "rounded-sm border border-l-3 border-line bg-sheet px-3.5 pt-2.5 pb-[11px]",
        EDGES[level],
        className,
      )}
    >
      <header className="mb-[3px] flex items-center gap-2.5 text-mark max-sm:flex-wrap max-sm:gap-y-0">
        <Severity level={level}>{title}</Severity>
        {aside && <span className="text-ink-2 sm:ml-auto">{aside}</span>}
      </header>
      <p className="text-say text-pretty">{sentence}</p>
      {children}
      {legalBasis && <p className="mt-1.5 text-xs text-ink-2">{legalBasis}</p>}
      {actions && <div className="mt-2.5 flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </article>
  );
}

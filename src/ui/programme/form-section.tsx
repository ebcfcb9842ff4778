import { type ReactNode, useId } from "react";

/** A part of a long form: its heading and what it decides at the left, the fields at the right in six columns. */
export function FormSection({ title, note, children }: { title: ReactNode; note: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-6 gap-y-3 py-3.5 not-first:border-t not-first:border-line sm:grid-cols-[150px_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="text-base max-sm:text-md">
          {title}
        </h2>
        <p className="mt-0.5 text-xs text-ink-2 max-sm:text-sm">{note}</p>
      </div>
      {children}
    </section>
  );
}

/** Fields side by side: give each a `sm:col-span-…` of six; on a phone two a row. */
export function FormGrid({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 content-start gap-x-3.5 gap-y-3 sm:grid-cols-6">{children}</div>;
}

import type { ReactNode } from "react";

/** One kind of component: what it is for at the left, its states at the right. */
export function Specimen({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-7 gap-y-3 border-t border-line px-pane py-6 md:grid-cols-[236px_minmax(0,1fr)]">
      <header>
        <h2 className="text-md leading-6">{title}</h2>
        <p className="mt-1 text-mark text-ink-2">{about}</p>
      </header>
      <div className="grid min-w-0 content-start gap-4">{children}</div>
    </section>
  );
}

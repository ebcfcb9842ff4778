import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A remark with no rule behind it: no colour, no border, no icon, never counted, nothing owed. */
export function Note({ className, children }: { className?: string; children: ReactNode }) {
  const t = useTranslations("kit");
  return (
    <span className={clsx("text-mark text-ink-2", className)}>
      <span className="mr-2 text-2xs text-ink-3">{t("note")}</span>
      {children}
    </span>
  );
}

/** Several remarks, one a line, below the flags. */
export function NoteList({ notes }: { notes: readonly { key: string; text: ReactNode }[] }) {
  const t = useTranslations("kit");
  return (
    <ul className="grid gap-[3px] py-px pl-[17px] text-mark text-ink-2">
      {notes.map((note) => (
        <li key={note.key} className="grid grid-cols-[58px_minmax(0,1fr)] gap-2.5">
          <span className="text-xs leading-[inherit] text-ink-3">{t("noteLabel")}</span>
          <span>{note.text}</span>
        </li>
      ))}
    </ul>
  );
}

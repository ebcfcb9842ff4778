"use client";

import { useTranslations } from "next-intl";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { useDesk } from "./desk-context.tsx";
import type { DeskPart } from "./desk-queue.ts";

/** A queue that is seen at a glance needs no filter. */
const MANY = 12;

/** One kind of doubt alone, kept in the address; and a name, which never stands there. */
export function QueueFilterBar() {
  const { queue, show, setShow, text, setText } = useDesk();
  const t = useTranslations("review.filter");
  const label = useLabel();
  const rows = queue.parts.reduce((sum, part) => sum + part.rows.length, 0);
  if (rows <= MANY) return null;
  return (
    <div className="grid shrink-0 gap-1.5 border-b border-line p-2.5">
      <Select
        aria-label={t("kind")}
        value={show ?? ""}
        onChange={(event) => setShow(event.target.value || null)}
        options={[
          { value: "", label: t("all", { count: rows }) },
          ...queue.parts.map((part) => ({ value: part.key, label: label(part) })),
        ]}
      />
      <TextInput
        type="search"
        aria-label={t("name")}
        placeholder={t("name")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
      />
    </div>
  );
}

/** For one line of text, where no mark stands before it: `Blokir: tumpang tindih (7)`. */
function useLabel(): (part: DeskPart) => string {
  const t = useTranslations("review");
  return ({ severity, title, rows }) =>
    t("partOf", { part: severity ? t(`filter.owed.${severity}`, { part: title }) : title, count: rows.length });
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { Checkbox } from "../kit/checkbox.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";
import type { MappingFile } from "./mapping-file.ts";

export type ChooseSheets = (input: {
  importId: string;
  fileId: string;
  sheets: readonly string[];
}) => Promise<Result<null>>;

/** Which sheets of a workbook are read: one, or several whose columns are the same. */
export function SheetChoice({
  importId,
  file: { fileId, name: fileName, sheets },
  choose,
}: {
  importId: string;
  file: MappingFile;
  choose: ChooseSheets;
}) {
  const t = useTranslations("import.map");
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  if (sheets.length < 2) return null;
  const read = sheets.filter(({ isRead }) => isRead).map(({ name }) => name);

  const toggle = (name: string) =>
    start(async () => {
      setRefusal(null);
      const next = read.includes(name) ? read.filter((one) => one !== name) : [...read, name];
      const answer = await choose({ importId, fileId, sheets: next });
      if (answer.ok) router.refresh();
      else setRefusal(answer.error);
    });

  return (
    <fieldset aria-busy={isPending} className="grid gap-1.5 rounded-md border border-line px-3.5 py-2.5">
      <legend className="px-1 text-button font-semibold">{t("sheetsOf", { file: fileName })}</legend>
      {sheets.map(({ name, rows, isRead }) => (
        <Checkbox
          key={name}
          label={t("sheetRows", { sheet: name, count: rows })}
          checked={isRead}
          aria-disabled={isPending || (isRead && read.length === 1)}
          onChange={() => !isPending && !(isRead && read.length === 1) && toggle(name)}
        />
      ))}
      <p className="text-xs text-ink-2">{t("sheetsNote")}</p>
      <RefusalMessage refusal={refusal} />
    </fieldset>
  );
}

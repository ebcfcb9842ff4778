"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import type { RemarkExample } from "#domain/import/import-counts.ts";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { Button } from "../kit/button.tsx";
import { Field } from "../kit/field.tsx";
import { Select } from "../kit/select.tsx";
import { TextInput } from "../kit/text-input.tsx";
import { useToast } from "../kit/toast.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";
import type { CheckedFile } from "./check-filter.ts";

type MendInput = {
  importId: string;
  role: string;
  sheet: string | null;
  row: number;
  field: string;
  value: string | null;
};
/** Answers with how the row is judged now. */
export type MendCell = (input: MendInput) => Promise<Result<"ACCEPTED" | "NOTED" | "REFUSED" | "CHECKING">>;

/** One cell of a judged row: what stands there, and what is to. The row is judged again at once, and can be given back. */
export function MendForm({
  importId,
  example,
  file,
  mend,
  onDone,
}: {
  importId: string;
  example: RemarkExample;
  file: CheckedFile;
  mend: MendCell;
  onDone: () => void;
}) {
  const t = useTranslations("import.check");
  const fields = useTranslations("import.fields");
  const toast = useToast();
  const router = useRouter();
  const { role, sheet, number: row, params } = example;
  const suspect = file.fields.find((field) => field === example.field) ?? file.fields[0] ?? "";
  const [field, setField] = useState(suspect);
  const [value, setValue] = useState(shownOf(suspect));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();

  /** An identity number is written anew, never shown. */
  function shownOf(name: string): string {
    return name === example.field && !file.numbers.includes(name) ? example.value : "";
  }

  const save = (text: string | null, into = field) =>
    start(async () => {
      const answer = await mend({ importId, role, sheet, row, field: into, value: text });
      if (!answer.ok) return setRefusal(answer.error);
      const said = t(`mended.${answer.value}`, { row });
      if (text === null) toast({ text: said });
      else toast({ text: said, onUndo: () => save(null, into) });
      if (answer.value !== "REFUSED") onDone();
      router.refresh();
    });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) save(value.trim());
  }

  const meant = example.code === "VILLAGE_MEANT" ? String(params.meant ?? "") : "";
  return (
    <form onSubmit={submit} className="grid gap-2.5 pt-1">
      <div className="grid items-end gap-2.5 sm:grid-cols-[14rem_minmax(0,1fr)_auto]">
        <Field label={t("mendField")} name={`field-${row}`}>
          {(control) => (
            <Select
              {...control}
              value={field}
              options={file.fields.map((name) => ({ value: name, label: fields(name) }))}
              onChange={(event) => {
                setField(event.target.value);
                setValue(shownOf(event.target.value));
              }}
            />
          )}
        </Field>
        <Field label={t("mendValue")} name={`value-${row}`}>
          {(control) => (
            <TextInput
              {...control}
              autoFocus
              autoComplete="off"
              maxLength={300}
              value={value}
              placeholder={field === example.field && value === "" ? example.value : ""}
              onChange={(event) => setValue(event.target.value)}
              onKeyDown={(event) => event.key === "Escape" && onDone()}
            />
          )}
        </Field>
        <div className="flex gap-2">
          <Button type="submit" tone="primary" aria-busy={isPending}>
            {t("mendSave")}
          </Button>
          <Button tone="quiet" onClick={onDone}>
            {t("mendCancel")}
          </Button>
        </div>
      </div>
      {meant !== "" && file.fields.includes("village") && (
        <div>
          <Button size="sm" aria-busy={isPending} onClick={() => !isPending && save(meant, "village")}>
            {t("mendUse", { meant })}
          </Button>
        </div>
      )}
      <p className="text-xs text-ink-2">{t("mendNote")}</p>
      <RefusalMessage refusal={refusal} />
    </form>
  );
}

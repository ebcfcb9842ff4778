"use client";

import { useTranslations } from "next-intl";
import type { UploadedFile } from "#domain/import/uploaded-file.ts";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Message } from "#ui/kit/message.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TableUpload } from "../../../_table-import/table-upload.tsx";

type Settings = { proposalId: string | null; date: string | null };

export type ListChoice = { id: string; title: string; programme: string; open: number };

/** The file of hand-overs, the approved list it is about, and the day of lines that name none. */
export function DeliveriesUpload({
  importId,
  files,
  settings,
  lists,
  today,
}: {
  importId: string | null;
  files: readonly UploadedFile[];
  settings: Settings;
  lists: readonly ListChoice[];
  today: string;
}) {
  const t = useTranslations("deliveries.uploading");
  return (
    <TableUpload
      kind="DELIVERIES"
      importId={importId}
      files={files}
      settings={settings}
      title={t("drop")}
      lockOf={({ proposalId }) => (proposalId === null ? t("needList") : undefined)}
      fields={(chosen: Settings, change) => (
        <>
          <Field label={t("list")} name="proposalId" required>
            {(control) => (
              <Select
                {...control}
                value={chosen.proposalId ?? ""}
                placeholder={t("chooseList")}
                options={lists.map(({ id, title, programme, open }) => ({
                  value: id,
                  label: t("listOption", { title, programme, open }),
                }))}
                onChange={(event) => change({ ...chosen, proposalId: event.target.value || null })}
              />
            )}
          </Field>
          <Field label={t("date")} name="date" hint={t("dateHint")}>
            {(control) => (
              <DateInput
                {...control}
                max={today}
                value={chosen.date ?? ""}
                onChange={(event) => change({ ...chosen, date: event.target.value || null })}
              />
            )}
          </Field>
          <Message level="info" title={t("needsTitle")}>
            {t("needsBody")}
          </Message>
        </>
      )}
    />
  );
}

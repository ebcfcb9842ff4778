"use client";

import { useTranslations } from "next-intl";
import type { UploadedFile } from "#domain/import/uploaded-file.ts";
import { Field } from "#ui/kit/field.tsx";
import { Message } from "#ui/kit/message.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TableUpload } from "../../../_table-import/table-upload.tsx";
import type { ProgrammeChoice } from "../loader.ts";

type Settings = { programmeId: string | null };

/** The file of an aid history, and the programme of lines that name none. */
export function AssistanceUpload({
  importId,
  files,
  settings,
  programmes,
}: {
  importId: string | null;
  files: readonly UploadedFile[];
  settings: Settings;
  programmes: readonly ProgrammeChoice[];
}) {
  const t = useTranslations("assistance.upload");
  return (
    <TableUpload
      kind="ASSISTANCE"
      importId={importId}
      files={files}
      settings={settings}
      title={t("drop")}
      fields={({ programmeId }: Settings, change, isMending) => (
        <>
          {isMending && (
            <Message level="info" title={t("mendingTitle")}>
              {t("mendingBody")}
            </Message>
          )}
          <Field label={t("programme")} name="programmeId" hint={t("programmeHint")}>
            {(control) => (
              <Select
                {...control}
                value={programmeId ?? ""}
                placeholder={t("programmeInFile")}
                options={programmes.map(({ id, code, name }) => ({ value: id, label: `${name} (${code})` }))}
                onChange={(event) => change({ programmeId: event.target.value || null })}
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

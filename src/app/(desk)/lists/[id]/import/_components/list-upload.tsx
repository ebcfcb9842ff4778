"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { UploadedFile } from "#domain/import/uploaded-file.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { type UploadState, UploadStep } from "#ui/import/upload-step.tsx";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { Button } from "#ui/kit/button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { beginCheck, removeUpload } from "../actions.ts";

/** The first step: the file. Columns that are surely recognised are not asked about. */
export function ListUpload({
  listId,
  importId,
  files,
}: {
  listId: string;
  importId: string | null;
  files: readonly UploadedFile[];
}) {
  const t = useTranslations("lists.import");
  const upload = useTranslations("import.upload");
  const roles = useTranslations("import.roles");
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const address = `/lists/${listId}/import`;

  function goOn(id: string) {
    start(async () => {
      const answer = await beginCheck({ importId: id, proposalId: listId });
      if (!answer.ok) return setRefusal(answer.error);
      router.push(`${address}/${id}${answer.value.next === "MAP" ? "?step=map" : ""}`);
    });
  }

  return (
    <UploadStep
      kind="CANDIDATES"
      importId={importId}
      files={files}
      address={address}
      title={t("drop")}
      hint={t("dropHint")}
      roleNames={{ TABLE: roles("TABLE") }}
      removeFile={removeUpload}
    >
      {(state, uploads) => (
        <>
          <div className="grid max-w-4xl gap-4 px-pane pt-4 pb-6">
            {uploads}
            <Message level="info">{t("note")}</Message>
            <RefusalMessage refusal={refusal} />
          </div>
          <BottomBar
            className="mt-auto"
            note={state.busy ? upload("busy") : upload("ready", { count: readyFiles(state) })}
            actions={
              <Button
                tone="primary"
                aria-busy={isPending}
                onClick={() => state.importId && !isPending && goOn(state.importId)}
                lockedReason={lockOf(state)}
              >
                {upload("next")}
              </Button>
            }
          />
        </>
      )}
    </UploadStep>
  );

  function lockOf(state: UploadState): string | undefined {
    if (state.busy) return upload("waitForFiles");
    return readyFiles(state) > 0 ? undefined : upload("needFile");
  }
}

function readyFiles({ files }: UploadState): number {
  return files.filter(({ state }) => state === "READ").length;
}

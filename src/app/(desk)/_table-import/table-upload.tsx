"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import type { UploadedFile } from "#domain/import/uploaded-file.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { KeptSettings } from "#ui/import/kept-settings.tsx";
import { type UploadState, UploadStep } from "#ui/import/upload-step.tsx";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { Button } from "#ui/kit/button.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { removeUpload, saveSettings } from "./actions.ts";
import { TABLE_KINDS, type TableKind } from "./table-kind.ts";

/** What is chosen beside the file, by the names of the kind's settings. */
export type TableSettings = Readonly<Record<string, string | null>>;

/** The first step: the file, and beside it what its rows do not say themselves. */
export function TableUpload<Settings extends TableSettings>({
  kind,
  importId,
  files,
  settings: known,
  title,
  lockOf,
  fields,
}: {
  kind: TableKind;
  importId: string | null;
  files: readonly UploadedFile[];
  settings: Settings;
  title: string;
  /** What is still missing beside the file, in a sentence. */
  lockOf?: (settings: Settings) => string | undefined;
  fields: (settings: Settings, change: (settings: Settings) => void, isMending: boolean) => ReactNode;
}) {
  const upload = useTranslations("import.upload");
  const roles = useTranslations("import.roles");
  const router = useRouter();
  const [settings, setSettings] = useState(known);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, start] = useTransition();
  const { address } = TABLE_KINDS[kind];

  function goOn(id: string) {
    start(async () => {
      const answer = await saveSettings({ importId: id, settings });
      if (answer.ok) router.push(`${address}/${id}?step=map`);
      else setRefusal(answer.error);
    });
  }

  return (
    <UploadStep
      kind={kind}
      importId={importId}
      files={files}
      address={address}
      title={title}
      hint={upload("hint")}
      roleNames={{ TABLE: roles("TABLE") }}
      removeFile={removeUpload}
    >
      {(state, uploads) => (
        <>
          <KeptSettings importId={state.importId} settings={settings} save={saveSettings} />
          <div className="grid gap-x-7 gap-y-4 px-pane pt-4 pb-6 lg:grid-cols-[minmax(0,1fr)_320px]">
            <div className="grid content-start gap-4">{uploads}</div>
            <div className="grid content-start gap-3.5">
              {fields(
                settings,
                setSettings,
                state.files.some(({ mends }) => mends !== null),
              )}
              <RefusalMessage refusal={refusal} />
            </div>
          </div>
          <BottomBar
            className="mt-auto"
            note={state.busy ? upload("busy") : upload("ready", { count: readyFiles(state) })}
            actions={
              <Button
                tone="primary"
                aria-busy={isPending}
                lockedReason={lock(state)}
                onClick={() => state.importId && !isPending && goOn(state.importId)}
              >
                {upload("next")}
              </Button>
            }
          />
        </>
      )}
    </UploadStep>
  );

  function lock(state: UploadState): string | undefined {
    if (state.busy) return upload("waitForFiles");
    return readyFiles(state) > 0 ? lockOf?.(settings) : upload("needFile");
  }
}

function readyFiles({ files }: UploadState): number {
  return files.filter(({ state }) => state === "READ").length;
}

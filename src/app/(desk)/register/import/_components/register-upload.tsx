"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { RegisterSettings } from "#application/register/register-settings.ts";
import type { ReleaseSummary } from "#application/register/release-summary.ts";
import type { UploadedFile } from "#domain/import/uploaded-file.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { KeptSettings } from "#ui/import/kept-settings.tsx";
import { type UploadState, UploadStep } from "#ui/import/upload-step.tsx";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { Button } from "#ui/kit/button.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";
import { ReleaseTable } from "../../_components/release-table.tsx";
import { removeUpload, saveSettings } from "../actions.ts";
import { ReleaseFields } from "./release-fields.tsx";

/** The first step for a register: both files, and what release they are. */
export function RegisterUpload({
  importId,
  files,
  settings: known,
  releases,
}: {
  importId: string | null;
  files: readonly UploadedFile[];
  settings: RegisterSettings;
  releases: readonly ReleaseSummary[];
}) {
  const t = useTranslations("register.upload");
  const upload = useTranslations("import.upload");
  const roles = useTranslations("import.roles");
  const router = useRouter();
  const [settings, setSettings] = useState(known);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startSaving] = useTransition();

  const goOn = (id: string) =>
    startSaving(async () => {
      const answer = await saveSettings({ importId: id, settings });
      if (answer.ok) router.push(`/register/import/${id}?step=map`);
      else setRefusal(answer.error);
    });

  return (
    <UploadStep
      kind="REGISTER"
      importId={importId}
      files={files}
      address="/register/import"
      title={t("drop")}
      hint={upload("hint")}
      roleNames={{ FAMILY: roles("FAMILY"), PERSON: roles("PERSON") }}
      removeFile={removeUpload}
    >
      {(state, uploads) => (
        <>
          <KeptSettings importId={state.importId} settings={settings} save={saveSettings} />
          <div className="grid gap-x-7 gap-y-4 px-pane pt-4 pb-6 lg:grid-cols-[minmax(0,1fr)_320px]">
            <div className="grid content-start gap-4">
              {uploads}
              {releases.length > 0 && (
                <section>
                  <h2 className="mb-0.5 text-sm">{t("existing")}</h2>
                  <ReleaseTable releases={releases} mayImport={false} />
                </section>
              )}
            </div>
            <div className="grid content-start gap-3.5">
              <ReleaseFields settings={settings} onChange={setSettings} isMending={isMending(state)} />
              <RefusalMessage refusal={refusal} />
            </div>
          </div>
          <BottomBar
            className="mt-auto"
            note={noteOf(state)}
            actions={
              <Button
                tone="primary"
                aria-busy={pending}
                onClick={() => state.importId && goOn(state.importId)}
                {...lockOf(state)}
              >
                {upload("next")}
              </Button>
            }
          />
        </>
      )}
    </UploadStep>
  );

  function noteOf({ files: all, busy }: UploadState): string {
    if (busy) return upload("busy");
    const ready = all.filter(({ state }) => state === "READ").length;
    const refused = all.length - ready;
    return refused === 0 ? upload("ready", { count: ready }) : upload("readyNotUsed", { count: ready, refused });
  }

  function lockOf(state: UploadState) {
    if (state.busy) return { lockedReason: upload("waitForFiles") };
    if (!state.files.some((file) => file.state === "READ")) return { lockedReason: upload("needFile") };
    const isNamed = Boolean(settings.label?.trim() && settings.date);
    return isNamed || isMending(state) ? {} : { lockedReason: t("needRelease") };
  }
}

/** Mended rows join the release they were refused by: it has its name already. */
function isMending({ files }: UploadState): boolean {
  return files.some(({ mends }) => mends !== null);
}

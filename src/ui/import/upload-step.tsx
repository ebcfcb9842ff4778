"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { ImportKind } from "#domain/import/import-state.ts";
import type { UploadedFile } from "#domain/import/uploaded-file.ts";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { FileDrop } from "../kit/file-drop.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";
import { type SendingFile, SendingLine, UploadedLine } from "./file-line.tsx";
import { PasteRows } from "./paste-rows.tsx";
import { sendFile } from "./send-file.ts";
import { useProgress } from "./use-progress.ts";

export type UploadState = { importId: string | null; files: readonly UploadedFile[]; busy: boolean };

/**
 * The first step of every import: files are sent as they are chosen, one after the other, and read on the server. The
 * import begins with the first of them; `children` gets how things stand, for the settings beside it and the way on.
 */
export function UploadStep({
  kind,
  importId: knownId,
  files: knownFiles,
  address,
  title,
  hint,
  roleNames,
  removeFile,
  children,
}: {
  kind: ImportKind;
  importId: string | null;
  files: readonly UploadedFile[];
  /** The folder of the import's own page: `/register/import`. */
  address: string;
  title: string;
  hint: string;
  /** What each file of the kind is called: FAMILY → berkas keluarga. */
  roleNames: Readonly<Record<string, string>>;
  removeFile: (input: { importId: string; fileId: string }) => Promise<Result<null>>;
  children: (state: UploadState, uploads: ReactNode) => ReactNode;
}) {
  const t = useTranslations("import.upload");
  const [importId, setImportId] = useState(knownId);
  const [sending, setSending] = useState<SendingFile[]>([]);
  const [arrived, setArrived] = useState<readonly UploadedFile[]>(knownFiles);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const waits = arrived.some(({ state }) => state === "READING");
  const progress = useProgress({
    importId: waits ? importId : null,
    until: (news) => news.files.every(({ state }) => state !== "READING"),
    round: arrived.length,
  });
  const files = merged(arrived, progress?.files ?? []).filter(({ fileId }) => !removed.includes(fileId));
  const busy = sending.length > 0 || files.some(({ state }) => state === "READING");

  async function send(chosen: File[]) {
    setRefusal(null);
    let into = importId;
    for (const file of chosen) {
      const key = crypto.randomUUID();
      const { name, size } = file;
      setSending((others) => [...others, { key, name, size, sent: 0 }]);
      const onProgress = (sent: number) =>
        setSending((others) => others.map((other) => (other.key === key ? { ...other, sent } : other)));
      const answer = await sendFile({ kind, importId: into, file, onProgress });
      setSending((others) => others.filter((other) => other.key !== key));
      if (!answer.ok) {
        setRefusal(answer.error);
        continue;
      }
      const { fileId } = answer.value;
      into = answer.value.importId;
      setImportId(into);
      setArrived((others) => [...others, readingFile({ fileId, name, size })]);
      window.history.replaceState(null, "", `${address}/${into}`);
    }
  }

  async function remove(fileId: string) {
    if (!importId) return;
    const answer = await removeFile({ importId, fileId });
    if (answer.ok) setRemoved((others) => [...others, fileId]);
    else setRefusal(answer.error);
  }

  const uploads = (
    <div className="grid gap-3">
      <FileDrop
        name="files"
        title={title}
        hint={hint}
        accept=".csv,.txt,.tsv,.xlsx"
        multiple
        handsOver
        onFilesChange={send}
      />
      <PasteRows onPaste={send} />
      <RefusalMessage refusal={refusal} />
      {(files.length > 0 || sending.length > 0) && (
        <ul aria-label={t("files")} className="grid gap-3" aria-live="polite">
          {files.map((file) => (
            <UploadedLine
              key={file.fileId}
              file={file}
              roleName={file.role && (roleNames[file.role] ?? null)}
              onRemove={() => remove(file.fileId)}
            />
          ))}
          {sending.map((file) => (
            <SendingLine key={file.key} file={file} />
          ))}
        </ul>
      )}
    </div>
  );
  return children({ importId, files, busy }, uploads);
}

function readingFile({ fileId, name, size }: Pick<UploadedFile, "fileId" | "name" | "size">): UploadedFile {
  return { fileId, name, size, state: "READING", role: null, rows: 0, refusal: null, mends: null, columns: 0 };
}

/** What the server knows of a file goes before what the page remembers. */
function merged(known: readonly UploadedFile[], news: readonly UploadedFile[]): UploadedFile[] {
  return known.map((file) => news.find(({ fileId }) => fileId === file.fileId) ?? file);
}

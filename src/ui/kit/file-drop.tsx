"use client";

import { clsx } from "clsx";
import { FileText, Upload, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { formats } from "#i18n/format.ts";
import { Button } from "./button.tsx";
import { FieldError } from "./field.tsx";

/**
 * A place to drop files or to choose them. It is a real file input of the form (`name`), so it also works before any
 * script has run; `onFilesChange` hears each choice. `notice` stands in a chosen file's line (why it is refused).
 * `handsOver` keeps and lists nothing: each choice goes to `onFilesChange`, which sends it off at once.
 */
export function FileDrop({
  name,
  title,
  hint,
  accept,
  multiple = false,
  required,
  error,
  onFilesChange,
  notice,
  handsOver = false,
}: {
  name: string;
  title: string;
  hint?: ReactNode;
  accept?: string;
  multiple?: boolean;
  required?: boolean;
  error?: ReactNode;
  onFilesChange?: (files: File[]) => void;
  notice?: (file: File) => ReactNode;
  handsOver?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [over, setOver] = useState(false);
  const t = useTranslations("kit");

  function take(next: File[]) {
    const kept = multiple ? next : next.slice(0, 1);
    if (handsOver) {
      if (input.current) input.current.value = "";
      onFilesChange?.(kept);
      return;
    }
    if (input.current) input.current.files = transferOf(kept).files;
    setFiles(kept);
    onFilesChange?.(kept);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) take(multiple ? [...files, ...dropped] : dropped);
  }

  return (
    <div className="grid gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does the same */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label
          className={clsx(
            "relative grid justify-items-center gap-2 rounded-lg border-[1.5px] border-dashed px-6 py-10 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-sm:px-4 max-sm:py-6",
            over ? "border-accent bg-accent-soft" : "border-control bg-sheet-2 hover:bg-sheet-3",
            Boolean(error) && "border-blokir",
          )}
        >
          <Upload size={26} className="text-accent" aria-hidden />
          <b className="text-md">{title}</b>
          {hint && <span className="text-base text-ink-2">{hint}</span>}
          <span
            aria-hidden
            className="mt-1 inline-flex h-control items-center rounded-md border border-line-strong bg-sheet px-[13px] text-button font-medium"
          >
            {multiple ? t("chooseFiles") : t("chooseFile")}
          </span>
          <input
            ref={input}
            type="file"
            name={name}
            accept={accept}
            multiple={multiple}
            required={required}
            aria-invalid={error ? true : undefined}
            onChange={(event) => take([...(event.target.files ?? [])])}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
        </label>
      </div>
      {error && (
        <div role="alert">
          <FieldError>{error}</FieldError>
        </div>
      )}
      {files.map((file) => (
        <ChosenFile
          key={`${file.name}-${file.size}`}
          file={file}
          notice={notice?.(file)}
          onRemove={() => take(files.filter((other) => other !== file))}
        />
      ))}
    </div>
  );
}

function ChosenFile({ file, notice, onRemove }: { file: File; notice: ReactNode; onRemove: () => void }) {
  const t = useTranslations("kit");
  const locale = useLocale();
  return (
    <div className="flex items-center gap-3 rounded-md border border-line px-3.5 py-2.5 text-sm [overflow-wrap:anywhere]">
      <FileText size={18} aria-hidden className="shrink-0" />
      <div className="min-w-0 flex-1">
        <b className="block">{file.name}</b>
        <span className="text-ink-2">{formats(locale).fileSize(file.size)}</span>
        {notice && <span className="block">{notice}</span>}
      </div>
      <Button
        tone="quiet"
        size="sm"
        icon={<X size={15} aria-hidden />}
        aria-label={t("removeFile", { name: file.name })}
        onClick={onRemove}
      />
    </div>
  );
}

function transferOf(files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

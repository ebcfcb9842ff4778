import { clsx } from "clsx";
import { FileText, FileX, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { UploadedFile } from "#domain/import/uploaded-file.ts";
import { formats } from "#i18n/format.ts";
import { Button } from "../kit/button.tsx";
import { ProgressBar } from "../kit/progress-bar.tsx";
import { Severity } from "../kit/severity.tsx";
import { Spinner } from "../kit/spinner.tsx";
import { useRefusalText } from "../refusal/use-refusal-text.ts";

/** A file on its way: `sent` is the share that has left. */
export type SendingFile = { key: string; name: string; size: number; sent: number };

/** A file that is being sent. */
export function SendingLine({ file }: { file: SendingFile }) {
  const t = useTranslations("import.upload");
  const format = formats(useLocale());
  const share = format.percent(file.sent, 0);
  return (
    <Line icon={<FileText size={18} aria-hidden />} title={file.name}>
      <ProgressBar label={t("sending", { name: file.name })} value={file.sent} max={1} valueText={share} />
    </Line>
  );
}

/** A file that has arrived: being read, read, or refused with the reason and what to do. */
export function UploadedLine({
  file,
  roleName,
  onRemove,
}: {
  file: UploadedFile;
  roleName: string | null;
  onRemove?: () => void;
}) {
  const t = useTranslations("import.upload");
  const refusalText = useRefusalText();
  const format = formats(useLocale());
  const { refusal } = file;
  const size = format.fileSize(file.size);
  const found = t("found", { rows: format.number(file.rows), columns: file.columns, size });
  return (
    <Line
      icon={refusal ? <FileX size={18} aria-hidden /> : <FileText size={18} aria-hidden />}
      title={file.name}
      refused={refusal !== null}
      mark={<FileMark state={file.state} />}
      action={
        onRemove && (
          <Button
            tone="quiet"
            size="sm"
            icon={<X size={15} aria-hidden />}
            aria-label={t("remove", { name: file.name })}
            onClick={onRemove}
          />
        )
      }
    >
      {refusal && <span className="text-blokir-ink">{refusalText(refusal)}</span>}
      {file.state === "READ" && (
        <span className="text-ink-2">
          {roleName && `${roleName}: `}
          {found}
          {file.mends !== null && `. ${t("mended")}`}
        </span>
      )}
      {file.state === "READING" && <span className="text-ink-2">{size}</span>}
    </Line>
  );
}

function FileMark({ state }: { state: UploadedFile["state"] }) {
  const t = useTranslations("import.upload");
  if (state === "READING") {
    return (
      <span className="inline-flex items-center gap-1.5 text-sm text-ink-2">
        <Spinner />
        {t("reading")}
      </span>
    );
  }
  return state === "READ" ? (
    <Severity level="clear" tag>
      {t("read")}
    </Severity>
  ) : (
    <Severity level="block" tag>
      {t("notUsed")}
    </Severity>
  );
}

type LineProps = {
  icon: ReactNode;
  title: string;
  refused?: boolean;
  mark?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
};

function Line({ icon, title, refused = false, mark, action, children }: LineProps) {
  return (
    <li
      className={clsx(
        "flex items-center gap-x-3 gap-y-1 rounded-md border px-3.5 py-2.5 text-sm [overflow-wrap:anywhere] max-sm:flex-wrap",
        refused ? "border-dashed border-blokir-line text-blokir-ink" : "border-line",
      )}
    >
      <span className="shrink-0">{icon}</span>
      <div className="min-w-0 flex-1 max-sm:basis-3/4">
        <b className={clsx("block", refused && "font-medium text-ink")}>{title}</b>
        {children}
      </div>
      {mark}
      {action && <span className="max-sm:ml-auto">{action}</span>}
    </li>
  );
}

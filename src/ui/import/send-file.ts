import type { ImportKind } from "#domain/import/import-state.ts";
import type { Refusal, Result } from "#domain/shared/result.ts";

type Sending = {
  kind: ImportKind;
  importId: string | null;
  file: File;
  /** How much has left, as a share of one. */
  onProgress: (share: number) => void;
};

export type Sent = Result<{ importId: string; fileId: string }>;

/** Sends a file as it is, with its progress, which fetch does not tell. A broken connection is a refusal too. */
export function sendFile({ kind, importId, file, onProgress }: Sending): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/uploads/${kind}${importId ? `?import=${importId}` : ""}`);
    request.responseType = "json";
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request.response));
    request.onerror = () => resolve({ ok: false, error: { code: "UPLOAD_BROKEN" } });
    request.send(file);
  });
}

function answerOf(body: (Sent & { ok: true }) | { error?: Refusal } | null): Sent {
  if (body && "ok" in body && body.ok) return body;
  const error = body && "error" in body ? body.error : undefined;
  return { ok: false, error: error ?? { code: "UPLOAD_BROKEN" } };
}

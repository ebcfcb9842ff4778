import { type Refusal, type Result, refuse } from "#domain/shared/result.ts";

export type AnnexWish = { proposalId: string; format: "xlsx" | "csv"; reason: string | null };

/** Sends for the annex of a list and hands it to the browser as a download. A broken connection is a refusal too. */
export async function fetchAnnex({ proposalId, ...wish }: AnnexWish): Promise<Result<null>> {
  const response = await fetch(`/api/lists/${proposalId}/annex`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  }).catch(() => null);
  if (!response) return refuse("DOWNLOAD_BROKEN");
  if (!response.ok) return { ok: false, error: await refusalIn(response) };
  offer(await response.blob(), nameIn(response));
  return { ok: true, value: null };
}

async function refusalIn(response: Response): Promise<Refusal> {
  const body: { error?: Refusal } | null = await response.json().catch(() => null);
  return body?.error ?? { code: "DOWNLOAD_BROKEN" };
}

function nameIn(response: Response): string {
  const [, encoded = ""] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "") ?? [];
  return decodeURIComponent(encoded) || "bnba";
}

function offer(content: Blob, name: string): void {
  const href = URL.createObjectURL(content);
  const link = Object.assign(document.createElement("a"), { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

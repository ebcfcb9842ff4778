const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook as a download that no cache keeps. */
export function workbookResponse(workbook: Buffer, fileName: string): Response {
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName.replace(/[/\\]/g, "-"))}`,
      "Cache-Control": "no-store",
    },
  });
}

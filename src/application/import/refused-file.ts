import { PassThrough } from "node:stream";
import type { ImportFile } from "#domain/import/import-file.ts";
import type { RawRow } from "#domain/shared/raw-row.ts";
import type { ExportRow } from "#infrastructure/files/export-table.ts";
import type { StoredFile } from "#infrastructure/files/sealed-file-store.ts";
import { keepFile } from "#infrastructure/files/sealed-store.ts";
import { writeCsv } from "#infrastructure/files/write-csv.ts";
import type { RowRemark } from "./import-kind.ts";
import { MENDING_COLUMNS } from "./mending-columns.ts";

export type KeptRefused = StoredFile & { keyId: string; rows: number };

type Refused = {
  importId: string;
  file: ImportFile;
  sentence: (remark: RowRemark) => string;
  titleOf: (field: string) => string;
};

type RefusedRow = { raw: RawRow; sheet: string | null; reasons: readonly RowRemark[] };

/**
 * Writes refused rows as they come, sealed: the original columns and cells, and behind them row number, column, reason and
 * the import they belong to, by which the mended file is recognised.
 */
export function createRefusedFile({ importId, file, sentence, titleOf }: Refused) {
  const rows = new PassThrough({ objectMode: true, highWaterMark: 256 });
  const width = file.columns.length;
  const columns = [...file.columns.map(({ title }) => title), ...MENDING_COLUMNS].map((header) => ({
    header,
    type: "text" as const,
  }));
  let written = 0;
  let kept: ReturnType<typeof keepFile> | undefined;

  return { write, close, discard };

  async function write({ raw, sheet, reasons }: RefusedRow): Promise<void> {
    kept ??= keepFile(writeCsv({ columns, rows }));
    written++;
    const fields = reasons.flatMap(({ field }) => (field === null ? [] : [titleOf(field)]));
    const row: ExportRow = [
      ...Array.from({ length: width }, (_, i) => raw.cells[i]?.text ?? ""),
      sheet === null ? String(raw.number) : `${sheet}!${raw.number}`,
      [...new Set(fields)].join("; "),
      reasons.map(sentence).join(" "),
      importId,
    ];
    if (!rows.write(row)) await new Promise((resolve) => rows.once("drain", resolve));
  }

  async function close(): Promise<KeptRefused | null> {
    if (!kept) return null;
    rows.end();
    return { ...(await kept), rows: written };
  }

  /** After a failure: nothing half-written stays. */
  async function discard(): Promise<void> {
    rows.on("error", () => undefined);
    rows.destroy(new Error("The pass ended early."));
    await kept?.catch(() => undefined);
  }
}

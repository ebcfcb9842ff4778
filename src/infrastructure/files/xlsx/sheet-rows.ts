import { isBlankRow, type RawCell, type RawRow } from "#domain/shared/raw-row.ts";
import { FileRefused } from "../file-refusal.ts";
import { LIMITS } from "../limits.ts";
import { checkedRow, parseReference } from "./cell-reference.ts";
import { type CellContext, readCell, type SheetCell } from "./cell-value.ts";
import { type MergedRange, parseRange } from "./merged-cells.ts";
import { textCollector } from "./shared-strings.ts";
import { readXml } from "./xml.ts";

type SheetSource = CellContext & { bytes: AsyncIterable<Buffer>; onMerge?: (range: MergedRange) => void };

/** The rows of a sheet that are not blank, as its XML streams in (ECMA-376 part 1, 18.3.1.80). */
export async function* sheetRows({ bytes, onMerge, ...context }: SheetSource): AsyncGenerator<RawRow> {
  const assembler = rowAssembler(context);
  const xml = readXml(bytes, {
    open: (tag, attributes) => {
      if (tag === "mergeCell" && attributes.ref) onMerge?.(parseRange(attributes.ref));
      assembler.open(tag, attributes);
    },
    text: assembler.text,
    close: assembler.close,
  });
  for await (const _piece of xml) yield* assembler.takeRows();
}

/** Puts rows together from tags. A row or cell without a reference follows the one before it. */
function rowAssembler(context: CellContext) {
  const inline = textCollector();
  let rows: RawRow[] = [];
  let rowNumber = 0;
  let cells: RawCell[] = [];
  let column = -1;
  let cell: SheetCell | null = null;
  let inValue = false;

  return { open, text, close, takeRows };

  function open(tag: string, attributes: Record<string, string>): void {
    if (tag === "row") beginRow(attributes.r);
    else if (tag === "c") beginCell(attributes);
    else if (cell && tag === "v") inValue = true;
    else if (cell) inline.open(tag);
  }

  function text(piece: string): void {
    if (!cell) return;
    if (inValue) cell.value += piece;
    else inline.text(piece);
  }

  function close(tag: string): void {
    if (tag === "row") endRow();
    else if (tag === "c") endCell();
    else if (tag === "v") inValue = false;
    else if (cell) inline.close(tag);
  }

  function takeRows(): RawRow[] {
    const taken = rows;
    rows = [];
    return taken;
  }

  function beginRow(reference: string | undefined): void {
    rowNumber = checkedRow(reference ?? String(rowNumber + 1));
    cells = [];
    column = -1;
  }

  function beginCell({ r, t, s }: Record<string, string>): void {
    column = r === undefined ? column + 1 : parseReference(r).column;
    cell = { type: t ?? "n", style: s ?? "", value: "", inlineText: "" };
    inline.take();
  }

  function endCell(): void {
    if (!cell) return;
    const raw = readCell({ ...cell, inlineText: inline.take() }, context);
    cell = null;
    if (raw.text === "") return;
    if (column >= LIMITS.columns) {
      throw new FileRefused("FILE_TOO_MANY_COLUMNS", { row: rowNumber, max: LIMITS.columns });
    }
    while (cells.length < column) cells.push({ text: "" });
    cells[column] = raw;
  }

  function endRow(): void {
    if (!isBlankRow(cells)) rows.push({ number: rowNumber, cells });
    cells = [];
  }
}

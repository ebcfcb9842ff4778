import writeExcelFile, { type CellObject, type Row } from "write-excel-file/node";
import type { IsoDate } from "#domain/shared/date.ts";
import { steadyArchive } from "./steady-archive.ts";

/** A cell as an office fills it in: text, a number, a day, or text merged over its neighbours. */
export type OfficeCell = string | number | null | { day: IsoDate } | { text: string; across?: number; down?: number };

/** A sheet as offices send it: a title block over the whole width, a header of one or two rows, rows, sums and signatures. */
export type OfficeSheet = {
  name: string;
  titles: readonly string[];
  header: readonly (readonly OfficeCell[])[];
  rows: readonly (readonly OfficeCell[])[];
  footer: readonly (readonly OfficeCell[])[];
  widths: readonly number[];
};

/** The number of the first row below the header, as a spreadsheet shows it. */
export function firstRowOf({ titles, header }: Pick<OfficeSheet, "titles" | "header">): number {
  return (titles.length === 0 ? 0 : titles.length + 1) + header.length + 1;
}

/** Writes the sheet as a workbook; the same sheet gives the same bytes. */
export async function officeWorkbook({ name, titles, header, rows, footer, widths }: OfficeSheet): Promise<Buffer> {
  const title = (text: string): Row => [
    { value: text, fontWeight: "bold", align: "center", columnSpan: widths.length },
    ...Array.from({ length: widths.length - 1 }, () => null),
  ];
  const workbook = await writeExcelFile([
    {
      sheet: name,
      columns: widths.map((width) => ({ width })),
      data: [
        ...titles.map(title),
        ...(titles.length > 0 ? [[]] : []),
        ...header.map((cells) => cells.map((cell) => toCell(cell, { fontWeight: "bold", wrap: true }))),
        ...rows.map((cells) => cells.map((cell) => toCell(cell, {}))),
        ...footer.map((cells) => cells.map((cell) => toCell(cell, {}))),
      ],
    },
  ]).toBuffer();
  return steadyArchive(workbook);
}

type Style = Pick<CellObject, "fontWeight" | "wrap">;

/** Texts are typed as text, as an office does that knows what a spreadsheet makes of a NIK. */
function toCell(cell: OfficeCell, style: Style): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number, ...style };
  if (typeof cell === "string") return { value: cell, type: String, format: "@", ...style };
  if ("day" in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", ...style };
  const { text, across = 1, down = 1 } = cell;
  return { value: text, type: String, align: "center", columnSpan: across, rowSpan: down, ...style };
}

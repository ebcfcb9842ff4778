import { readWholeXml } from "./xml.ts";

/** For each cell style, by its index, whether it shows a number as a date or a time. */
export type DateStyles = readonly boolean[];

/** Reads which styles are dates: a workbook has no date cells, only numbers shown as dates (ECMA-376 part 1, 18.8.30). */
export async function readDateStyles(bytes: AsyncIterable<Buffer>): Promise<DateStyles> {
  const custom = new Map<number, boolean>();
  const formats: number[] = [];
  let inCellFormats = false;
  await readWholeXml(bytes, {
    open: (tag, attributes) => {
      if (tag === "cellXfs") inCellFormats = true;
      if (tag === "numFmt") custom.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ""));
      if (tag === "xf" && inCellFormats) formats.push(Number(attributes.numFmtId ?? 0));
    },
    close: (tag) => {
      if (tag === "cellXfs") inCellFormats = false;
    },
  });
  return formats.map((format) => custom.get(format) ?? isBuiltInDate(format));
}

/** `dd/mm/yyyy` and `[$-421]d mmmm yyyy;@` are dates; `#,##0`, `"Rp"#,##0` and `General` are not. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .split(";", 1)
    .join("")
    .toLowerCase()
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[(h+|m+|s+)\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/(s+)[.,]0+/g, "$1");
  return /[dmyhs]/.test(bare) && !/[0#?]|general/.test(bare);
}

/** The formats every spreadsheet knows by number, those of the East Asian and Thai versions included. */
function isBuiltInDate(format: number): boolean {
  const ranges = [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
    [71, 81],
  ] as const;
  return ranges.some(([from, to]) => format >= from && format <= to);
}

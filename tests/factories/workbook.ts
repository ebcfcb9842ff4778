import { type ZipPart, zipArchive } from "./zip-archive.ts";

/** A workbook written by hand, part by part, so that a test decides what stands in its XML. */
export type WorkbookPlan = {
  sheets: { name: string; xml: string; hidden?: boolean }[];
  sharedStrings?: string[];
  /** Number formats of the cell styles, in the order of their index. */
  formats?: string[];
  date1904?: boolean;
  extraParts?: ZipPart[];
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export function workbook(plan: WorkbookPlan): Buffer {
  return zipArchive([...workbookParts(plan), ...(plan.extraParts ?? [])]);
}

export function workbookParts({ sheets, sharedStrings = [], formats = [], date1904 = false }: WorkbookPlan): ZipPart[] {
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" ${hidden ? 'state="hidden"' : ""} r:id="sheet${i + 1}"/>`,
  );
  const relations = [
    ...sheets.map((_, i) => relation(`sheet${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
    relation("strings", "sharedStrings", "/xl/sharedStrings.xml"),
    relation("styles", "styles", "styles.xml"),
  ];
  return [
    part("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"/>`),
    part("_rels/.rels", relationList([relation("main", "officeDocument", "xl/workbook.xml")])),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join("")}</sheets></workbook>`,
    ),
    part("xl/_rels/workbook.xml.rels", relationList(relations)),
    part("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${sharedStrings.map((s) => `<si>${s}</si>`).join("")}</sst>`),
    part("xl/styles.xml", styles(formats)),
    ...sheets.map(({ xml }, i) =>
      part(`xl/worksheets/sheet${i + 1}.xml`, `<worksheet xmlns="${MAIN}">${xml}</worksheet>`),
    ),
  ];
}

/** `sheetData` of cells given as ready XML, row by row. */
export function sheetData(...rows: string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function part(name: string, xml: string): ZipPart {
  return { name, content: `<?xml version="1.0" encoding="UTF-8"?>${xml}` };
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relationList(relations: string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
}

function styles(formats: string[]): string {
  const custom = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escapeAttribute(code)}"/>`);
  const cells = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs></styleSheet>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

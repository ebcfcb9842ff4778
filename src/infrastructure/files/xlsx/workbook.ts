import { posix } from "node:path";
import { FileRefused } from "../file-refusal.ts";
import type { Archive } from "./archive.ts";
import { readWholeXml } from "./xml.ts";

/** Where the parts of a workbook lie in its archive. Hidden sheets are left out unless there is nothing else. */
export type Workbook = {
  sheets: { name: string; part: string }[];
  sharedStrings: string | null;
  styles: string | null;
  /** Days are counted from 1904 instead of 1900: workbooks born on an old Macintosh. */
  date1904: boolean;
};

type Relation = { id: string; type: string; part: string };
type SheetEntry = { name: string; relation: string; hidden: boolean };

/** Reads the plan of a workbook (ECMA-376 part 1, chapter 18.2). Links to other files are not followed. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const main = await mainPart(archive);
  const relations = await relationsOf(archive, main);
  const { entries, date1904 } = await readPlan(archive, main);
  const visible = entries.filter((entry) => !entry.hidden);
  const sheets = (visible.length > 0 ? visible : entries).flatMap((entry) => locate(archive, entry, relations));
  if (sheets.length === 0) throw new FileRefused("FILE_NO_SHEET");
  if (new Set(sheets.map((sheet) => sheet.part)).size < sheets.length) throw new FileRefused("FILE_DAMAGED");
  return { sheets, sharedStrings: find("sharedStrings"), styles: find("styles"), date1904 };

  function find(kind: string): string | null {
    const part = relations.find((relation) => relation.type === kind)?.part;
    return part && archive.has(part) ? part : null;
  }
}

async function mainPart(archive: Archive): Promise<string> {
  const stated = archive.has("_rels/.rels")
    ? (await relationsOf(archive, "")).find((relation) => relation.type === "officeDocument")?.part
    : undefined;
  const part = stated ?? "xl/workbook.xml";
  if (!archive.has(part)) throw new FileRefused("FILE_CONTENT_MISMATCH", { extension: "xlsx" });
  return part;
}

async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const source = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!archive.has(source)) throw new FileRefused("FILE_DAMAGED");
  const relations: Relation[] = [];
  await readWholeXml(archive.read(source), {
    open: (tag, { Id, Type, Target, TargetMode }) => {
      if (tag !== "Relationship" || !Id || !Type || !Target || TargetMode === "External") return;
      const path = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), part: path });
    },
  });
  return relations;
}

async function readPlan(archive: Archive, part: string): Promise<{ entries: SheetEntry[]; date1904: boolean }> {
  const entries: SheetEntry[] = [];
  let date1904 = false;
  await readWholeXml(archive.read(part), {
    open: (tag, attributes) => {
      if (tag === "workbookPr") date1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (tag !== "sheet") return;
      const relation = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      const hidden = attributes.state !== undefined && attributes.state !== "visible";
      entries.push({ name: attributes.name ?? "", relation, hidden });
    },
  });
  return { entries, date1904 };
}

/** A sheet that holds a chart or a dialog has no rows and is passed over. */
function locate(archive: Archive, entry: SheetEntry, relations: Relation[]): { name: string; part: string }[] {
  const relation = relations.find(({ id, type }) => id === entry.relation && type === "worksheet");
  return relation && archive.has(relation.part) ? [{ name: entry.name, part: relation.part }] : [];
}

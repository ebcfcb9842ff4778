import { storableText } from "../storable-text.ts";
import { unescapeControls } from "./control-characters.ts";
import { readWholeXml } from "./xml.ts";

/** The table of texts that the cells of a workbook point at by number (ECMA-376 part 1, 18.4). */
export async function readSharedStrings(bytes: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  const collector = textCollector();
  await readWholeXml(bytes, {
    open: (tag) => {
      if (tag === "si") collector.take();
      collector.open(tag);
    },
    text: collector.text,
    close: (tag) => {
      collector.close(tag);
      if (tag === "si") strings.push(collector.take());
    },
  });
  return strings;
}

/** Gathers the runs of a text (`t`), without the reading aids that East Asian versions put beside them (`rPh`). */
export function textCollector() {
  let gathered = "";
  let inText = false;
  let inReadingAid = false;
  return {
    open: (tag: string): void => {
      if (tag === "t") inText = true;
      if (tag === "rPh") inReadingAid = true;
    },
    text: (text: string): void => {
      if (inText && !inReadingAid) gathered += text;
    },
    close: (tag: string): void => {
      if (tag === "t") inText = false;
      if (tag === "rPh") inReadingAid = false;
    },
    take: (): string => {
      const text = storableText(unescapeControls(gathered));
      gathered = "";
      return text;
    },
  };
}

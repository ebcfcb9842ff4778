/**
 * A workbook writes characters that XML does not allow, or would change, as `_x000D_` (ECMA-376 part 1, 22.9.2.19); text
 * that only looks like that has its first underscore written so: `_x005F_x000D_`.
 */
export function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")
    .replace(/(?![\t\n])[\p{Cc}\ufffd-\uffff]/gu, (character) => `_x${hex(character)}_`);
}

/** The inverse of `escapeControls`. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

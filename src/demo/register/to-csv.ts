/** A CSV file with semicolons, as a spreadsheet program in Indonesian saves it. */
export function toCsv(header: readonly string[], lines: Iterable<readonly string[]>): string {
  return `${[header, ...lines].map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

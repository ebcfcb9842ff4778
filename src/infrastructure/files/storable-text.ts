/** Text as a database takes it: without zero characters and halves of surrogate pairs, which a file may hold or spell. */
export function storableText(text: string): string {
  return (text.includes("\0") ? text.replaceAll("\0", "") : text).toWellFormed();
}

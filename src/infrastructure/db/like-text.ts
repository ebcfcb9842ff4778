/** Text as LIKE reads it literally: `100 %` finds `100 %`. Prisma's `contains` does not do this by itself. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

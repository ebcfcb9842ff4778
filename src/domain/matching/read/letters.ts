/** Which letters a text has, a bit each; digits share theirs with letters. Two texts far apart show it by their letters alone. */
export type Letters = number;

export function lettersOf(text: string): Letters {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** How many letters only the first text has: each of them is at least one slip. */
export function countOnlyIn(one: Letters, other: Letters): number {
  const only = one & ~other;
  let count = only - ((only >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

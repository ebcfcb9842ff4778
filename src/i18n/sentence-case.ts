/** The first letter in capitals: words that stand inside sentences also stand alone, in a list or a heading. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

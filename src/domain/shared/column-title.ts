/** `Penerima _BPNT`, `penerima bpnt` and `PENERIMA-BPNT` are one title. */
export function titleKey(title: string): string {
  return titleWords(title).join("");
}

export function titleWords(title: string): string[] {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[a-z]+|\d+/g) ?? [];
}

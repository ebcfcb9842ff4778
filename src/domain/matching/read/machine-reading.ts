/** Letters a machine takes for digits, and the digits it takes for letters, as reading photographed forms does. */
const DIGIT_BY_LETTER: Readonly<Record<string, string>> = {
  O: "0",
  Q: "0",
  D: "0",
  I: "1",
  L: "1",
  "|": "1",
  "!": "1",
  Z: "2",
  S: "5",
  G: "6",
  B: "8",
};

const LETTER_BY_DIGIT: Readonly<Record<string, string>> = {
  "0": "O",
  "1": "I",
  "2": "Z",
  "4": "A",
  "5": "S",
  "6": "G",
  "8": "B",
};

/** A number read by a machine: `61110I4l07500007` → 6111014107500007. Only where digits are most of it. */
export function mendDigits(written: string): string {
  const digits = written.replace(/\D/g, "").length;
  if (digits === written.length || digits < written.length * MOSTLY) return written;
  return written.toUpperCase().replace(/\D/g, (sign) => DIGIT_BY_LETTER[sign] ?? sign);
}

const MOSTLY = 0.6;

/** A name read by a machine: `AL8ERTU5` → ALBERTUS, `ERNAVVATI` → ERNAWATI. */
export function mendLetters(written: string): string {
  return written.replace(/\d/g, (digit) => LETTER_BY_DIGIT[digit] ?? "").replace(/VV/gi, "W");
}

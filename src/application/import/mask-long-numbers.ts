/** A number of 13 digits or more is, or once was, a NIK or a KK number; family and village numbers are shorter. */
const LONG_NUMBER = /\d(?:[ .-]?\d){12,}/g;

/** `6111011203750001` becomes `6111••••••••••••`: what is kept or shown in clear never holds an identity number. */
export function maskLongNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (number) => {
    const digits = number.replace(/\D/g, "");
    return `${digits.slice(0, 4)}${"•".repeat(digits.length - 4)}`;
  });
}

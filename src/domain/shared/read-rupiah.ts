import { type Rupiah, rupiah } from "./money.ts";

/** The sum, or `null` when nothing is written; `readable: false` when what is written is no whole sum of rupiah. */
export type RupiahReading = { amount: Rupiah | null; readable: boolean };

/** Reads a sum as officers and spreadsheets write it: `Rp 1.500.000,00`, `1500000`, `1,500,000`, `Rp. 300.000,-`. */
export function readRupiah(text: string): RupiahReading {
  const written = text
    .replace(/^\s*(?:rp|idr)\.?/i, "")
    .replace(/[\s\u00a0]/g, "")
    .replace(/,[-–—]+$/, "");
  if (written === "" || /^[-–—]+$/.test(written)) return { amount: null, readable: true };
  const digits = withoutCents(written).replace(/(?<=\d)[.,](?=\d{3}(?:[.,]|$))/g, "");
  return /^\d{1,15}$/.test(digits)
    ? { amount: rupiah(BigInt(digits)), readable: true }
    : { amount: null, readable: false };
}

/** `,00` or `.00` behind the last group; a part of a rupiah that is not zero is left, and makes the sum unreadable. */
function withoutCents(text: string): string {
  return text.replace(/[.,]0{1,2}$/, "");
}

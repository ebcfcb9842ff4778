import { z } from "zod";

/** Whole rupiah. Money is never a floating-point number. */
export const Rupiah = z.bigint().brand<"Rupiah">();
export type Rupiah = z.infer<typeof Rupiah>;

export function rupiah(amount: bigint | number): Rupiah {
  return Rupiah.parse(BigInt(amount));
}

export function sum(amounts: Iterable<Rupiah>): Rupiah {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return rupiah(total);
}

/** `rows × amount`: what a list of that many equal shares costs. */
export function times(amount: Rupiah, rows: number): Rupiah {
  return rupiah(amount * BigInt(rows));
}

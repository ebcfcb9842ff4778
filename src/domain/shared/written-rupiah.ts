import { z } from "zod";
import { rupiah } from "./money.ts";

/** Rupiah as a policy file or a database column writes it: a whole number, or its digits. */
export const WrittenRupiah = z
  .union([z.bigint(), z.number().int(), z.string().regex(/^\d+$/, { error: "RUPIAH" })], { error: "RUPIAH" })
  .transform((written) => rupiah(BigInt(written)))
  .refine((amount) => amount >= 0n, { error: "NEGATIVE_AMOUNT" });

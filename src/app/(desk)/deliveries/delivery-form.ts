import { z } from "zod";
import { IsoDate } from "#domain/shared/date.ts";
import { rupiah } from "#domain/shared/money.ts";

const Text = z
  .string()
  .trim()
  .max(300)
  .transform((text) => (text === "" ? null : text))
  .nullable()
  .default(null);

/** Digits alone, as the money field sends them. A form of goods has none; one that was emptied says nothing, least of all "everything". */
const Amount = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform((digits) => rupiah(BigInt(digits)))
  .nullable()
  .default(null);

/** What the form of one hand-over sends. */
export const DeliveryForm = z.object({
  assistanceId: z.uuid(),
  date: IsoDate,
  amount: Amount,
  goods: Text,
  proof: Text,
  complete: z
    .literal("on")
    .optional()
    .transform((checked) => checked === "on"),
});

/** What the form of a whole list sends. */
export const ListForm = z.object({ proposalId: z.uuid(), date: IsoDate, goods: Text, proof: Text });

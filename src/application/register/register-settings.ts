import { z } from "zod";
import { IsoDate } from "#domain/shared/date.ts";

/** An empty field of a form says nothing. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());

/** What is said of a release beside its files. Label and date are needed for a new one; mended rows join the one they left. */
export const RegisterSettings = z.object({
  label: optional(z.string().trim().max(120)),
  date: optional(IsoDate),
  /** The hand-over record (BAST): its number and its date stand apart. */
  bastNumber: optional(z.string().trim().max(120)),
  bastDate: optional(IsoDate),
  /** A release that rows are added to; null makes a new one. */
  addTo: optional(z.uuid()),
});
export type RegisterSettings = z.infer<typeof RegisterSettings>;

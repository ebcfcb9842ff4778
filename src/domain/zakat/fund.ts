import { z } from "zod";
import { FUNDS } from "./fund-names.ts";

/** Where the money of a programme comes from. ZAKAT, the two INFAK and DSKL keep separate books (UU 23/2011 art. 28). */
export const Fund = z.enum(FUNDS);
export type Fund = z.infer<typeof Fund>;

import { z } from "zod";

/** Where the money of a programme comes from. ZAKAT, the two INFAK and DSKL keep separate books (UU 23/2011 art. 28). */
export const Fund = z.enum(["APBN", "APBD", "VILLAGE", "ZAKAT", "INFAK_TIED", "INFAK_FREE", "DSKL", "AMIL"]);
export type Fund = z.infer<typeof Fund>;

import { z } from "zod";
import { ASNAF_GROUPS } from "./asnaf-groups.ts";

/** The eight groups zakat may go to (UU 23/2011 art. 25). */
export const Asnaf = z.enum(ASNAF_GROUPS);
export type Asnaf = z.infer<typeof Asnaf>;

import { z } from "zod";

/** What stands as the reason of a row that left by a step which says by itself why. Else people write theirs. */
export const RemovalCode = z.enum(["REPLACED", "NOT_IN_FILE"]);
export type RemovalCode = z.infer<typeof RemovalCode>;

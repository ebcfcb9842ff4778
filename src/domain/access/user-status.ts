import { z } from "zod";

/** INVITED until a password is set; DISABLED accounts stay, because decisions point at them. */
export const UserStatus = z.enum(["INVITED", "ACTIVE", "DISABLED"]);
export type UserStatus = z.infer<typeof UserStatus>;

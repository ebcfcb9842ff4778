import type { HouseholdRow } from "./screened-list.ts";

/** What the targeting rules look at. A household that merely waits for a programme names no person. */
export type Target = Pick<HouseholdRow, "household" | "person">;

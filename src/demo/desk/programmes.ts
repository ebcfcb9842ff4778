import type { DemoProgramme } from "./demo-programme.ts";
import { MATERIAL_PROGRAMMES } from "./material-programmes.ts";
import { PEOPLE_PROGRAMMES } from "./people-programmes.ts";

/** The sixteen programmes of the demo regency. */
export const DEMO_PROGRAMMES: readonly DemoProgramme[] = [...MATERIAL_PROGRAMMES, ...PEOPLE_PROGRAMMES];

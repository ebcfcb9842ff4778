import { z } from "zod";
import { BENEFITS, NEEDS, UNITS } from "./benefit-names.ts";

export const Need = z.enum(NEEDS);
export type Need = z.infer<typeof Need>;

export const Benefit = z.enum(BENEFITS);
export type Benefit = z.infer<typeof Benefit>;

/** Whom a benefit is counted for: a household once, or each person in it. */
export const Unit = z.enum(UNITS);
export type Unit = z.infer<typeof Unit>;

"use client";

import { createContext, useContext } from "react";
import type { Density } from "./density-choice.ts";

const DensityContext = createContext<Density>("comfortable");

/** Around the application, with what the person chose. */
export const DensityProvider = DensityContext.Provider;

/** For what has to know the height of a row in script; all else goes by the style (`h-row`, `row-sub`, `row-extra`). */
export function useDensity(): Density {
  return useContext(DensityContext);
}

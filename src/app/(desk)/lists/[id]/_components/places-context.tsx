"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { District } from "#ui/programme/area-picker.tsx";

const Places = createContext<readonly District[]>([]);

/** The kecamatan and villages of the regency, for fields that name one. */
export function PlacesProvider({ districts, children }: { districts: readonly District[]; children: ReactNode }) {
  return <Places value={districts}>{children}</Places>;
}

export function usePlaces(): readonly District[] {
  return useContext(Places);
}

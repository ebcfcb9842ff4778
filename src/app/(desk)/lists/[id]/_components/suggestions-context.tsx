"use client";

import { createContext, type ReactNode, use } from "react";
import type { SuggestionsView } from "../loader.ts";

const Suggestions = createContext<Promise<SuggestionsView> | null>(null);

/** Hands on what the register will answer; whoever uses it waits inside a Suspense of its own. */
export function SuggestionsProvider({
  suggestions,
  children,
}: {
  suggestions: Promise<SuggestionsView> | null;
  children: ReactNode;
}) {
  return <Suggestions value={suggestions}>{children}</Suggestions>;
}

/** Null where nobody may take a replacement. Suspends until the register has answered. */
export function useSuggestions(): SuggestionsView | null {
  const promise = use(Suggestions);
  return promise && use(promise);
}

"use client";

import { createContext, useContext } from "react";

/** What the pages know of the session they belong to. */
export type Session = {
  /** It has ended, and the page is covered until somebody signs in again. */
  isOver: boolean;
  /** Asks the server at once whether it is over: for whoever hears first that it may be. */
  check: () => Promise<boolean>;
};

export const SessionContext = createContext<Session>({ isOver: false, check: async () => false });

export function useSession(): Session {
  return useContext(SessionContext);
}

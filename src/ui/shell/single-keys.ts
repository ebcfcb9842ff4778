/** Where the browser keeps whether keys of a single letter work; the switch is in the list of keys on the review desk. */
export const SINGLE_KEYS = "sasar_review_keys";

/** Whether they do (WCAG 2.1.4: they can be switched off). */
export function hasSingleKeys(): boolean {
  return localStorage.getItem(SINGLE_KEYS) !== "off";
}

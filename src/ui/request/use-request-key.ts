import { useMemo, useRef } from "react";

/**
 * The key of what is being sent: the same until an answer has come, so that sending again after a broken connection is carried out
 * once; then another, for the next try.
 */
export function useRequestKey(): { current: () => string; renew: () => void } {
  const key = useRef<string | null>(null);
  return useMemo(
    () => ({
      current() {
        key.current ??= newRequestKey();
        return key.current;
      },
      renew() {
        key.current = null;
      },
    }),
    [],
  );
}

/** A random UUID, also on a page that came without TLS, where browsers offer none. */
export function newRequestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}

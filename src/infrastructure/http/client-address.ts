/**
 * The network address a request comes from, by its `X-Forwarded-For`: the last entry is the one that the nearest proxy (or
 * Next.js itself, which adds the socket's address where there is none) has seen; what stands before it anybody can write.
 */
export function clientAddress(forwardedFor: string | null | undefined): string {
  return forwardedFor?.split(",").at(-1)?.trim() || "unknown";
}

/** The page of ours to go to after signing in, or the home page for an address that leads elsewhere. */
export function ownPath(wanted: string | string[] | undefined): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return "/";
  const base = "http://own.invalid";
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return url?.origin === base ? url.pathname + url.search : "/";
}

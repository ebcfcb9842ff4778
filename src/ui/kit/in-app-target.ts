/**
 * Where a click leads within the application, as path and query: `null` for a click on no link, one that opens elsewhere (another
 * tab, a download, another site, an answer of /api) or stays on the page (a mark in it).
 */
export function inAppTarget(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.hasAttribute("download") || (link.target !== "" && link.target !== "_self")) return null;
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== location.origin || pathname.startsWith("/api/")) return null;
  if (hash !== "" && pathname === location.pathname && search === location.search) return null;
  return pathname + search;
}

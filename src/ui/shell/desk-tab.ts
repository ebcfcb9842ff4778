/** One folder tab. `count` is what waits for this person, never a total; `also` names further beginnings it stands for. */
export type DeskTab = {
  href: string;
  label: string;
  count?: number | undefined;
  current?: boolean | undefined;
  also?: readonly string[];
};

/**
 * The tab a page lies under: the longest matching beginning wins, so `/daftar` is current on `/daftar/42` and `/` only on
 * the home page. A tab that says `current: true` is current wherever one is.
 */
export function currentTab(tabs: readonly DeskTab[], pathname: string): DeskTab | null {
  const forced = tabs.find((tab) => tab.current === true);
  if (forced) return forced;
  let best: { tab: DeskTab; length: number } | null = null;
  for (const tab of tabs) {
    for (const start of [tab.href, ...(tab.also ?? [])]) {
      if (isUnder(pathname, start) && start.length > (best?.length ?? 0)) best = { tab, length: start.length };
    }
  }
  return best?.tab ?? null;
}

function isUnder(pathname: string, start: string): boolean {
  if (start === "/") return pathname === "/";
  return pathname === start || pathname.startsWith(`${start}/`);
}

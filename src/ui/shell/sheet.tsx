"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { inAppTarget } from "../kit/in-app-target.ts";
import { Skeleton } from "../kit/skeleton.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

/** A page that comes at once shows no skeleton; one that never comes gives the old one back. */
const SHOW_AFTER_MS = 300;
const GIVE_UP_AFTER_MS = 20_000;

/**
 * The sheet below the desk. While a link is followed it shows the rows to come, or a line at its top where only a filter changes. This
 * is done here and not by loading.tsx: that would send the page's beginning before it is known whether the page may be seen, and every
 * 403 and 404 would be answered with 200. When another page stands, the focus is on it; the first one leaves it where the browser begins.
 */
export function Sheet({ children }: { children: ReactNode }) {
  const sheet = useRef<HTMLElement>(null);
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const coming = useComing(`${pathname}?${search}`);
  const isOtherPage = coming !== null && coming !== pathname;

  useKeptFocus(sheet);
  const stands = useRef(pathname);
  useLayoutEffect(() => {
    if (stands.current === pathname) return;
    stands.current = pathname;
    if (!sheet.current?.contains(document.activeElement)) sheet.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <main ref={sheet} id="content" tabIndex={-1} aria-busy={coming !== null} className="outline-none">
      {coming !== null && (
        <div
          aria-hidden
          className="fixed inset-x-0 top-(--spacing-desk) z-(--z-sticky) h-0.5 bg-accent motion-safe:animate-pulse"
        />
      )}
      {isOtherPage && <Skeleton rows={9} />}
      <div className={isOtherPage ? "hidden" : "contents"}>{children}</div>
    </main>
  );
}

/** The path a followed link leads to, from a moment after the click until the page `here` is another one. */
function useComing(here: string): string | null {
  const [coming, setComing] = useState<string | null>(null);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page has come
  useEffect(() => {
    const stop = () => {
      timers.current.forEach(clearTimeout);
      setComing(null);
    };
    function follow(event: MouseEvent) {
      const target = inAppTarget(event);
      if (target === null || !event.defaultPrevented || target === location.pathname + location.search) return;
      stop();
      const { pathname } = new URL(target, location.origin);
      timers.current = [
        setTimeout(() => setComing(pathname), SHOW_AFTER_MS),
        setTimeout(() => setComing(null), GIVE_UP_AFTER_MS),
      ];
    }
    stop();
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [here]);

  return coming;
}

import { type RefCallback, useCallback } from "react";

/**
 * Brings what has just opened into sight, as far as it fits, and again when more of it arrives. Where the row it belongs to, or a bar at
 * the foot, should stay in sight too, a `scroll-margin` says so.
 */
export function useInSight(): RefCallback<HTMLElement> {
  return useCallback((opened: HTMLElement | null) => {
    if (!opened) return undefined;
    let height = 0;
    const watch = new ResizeObserver(() => {
      if (opened.offsetHeight > height) opened.scrollIntoView({ block: "nearest" });
      height = opened.offsetHeight;
    });
    watch.observe(opened);
    return () => watch.disconnect();
  }, []);
}

"use client";

import { type RefObject, useEffect } from "react";

const FOCUSABLE = "a[href], button, input, select, textarea, summary";

/**
 * Keeps the focus near where one worked when what had it goes away: the row that was mended, the form that was closed. It goes to
 * the first control of the nearest thing around it that is still there.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = place.current;
    if (page === null) return undefined;
    let line: readonly Element[] = [];
    const hold = ({ target }: FocusEvent) => {
      line = target instanceof Element ? lineOf(target, page) : [];
    };
    const release = () =>
      setTimeout(() => {
        if (isLeft(line[0])) line = [];
      });
    const observer = new MutationObserver(() => {
      const [lost, ...around] = line;
      if (!lost || lost.isConnected || document.activeElement !== document.body) return;
      line = [];
      const nearest = around.find((element) => element.isConnected && element !== page);
      const next = nearest?.querySelector<HTMLElement>(FOCUSABLE) ?? page;
      next.focus({ preventScroll: true });
    });
    page.addEventListener("focusin", hold);
    page.addEventListener("focusout", release);
    observer.observe(page, { childList: true, subtree: true });
    return () => {
      page.removeEventListener("focusin", hold);
      page.removeEventListener("focusout", release);
      observer.disconnect();
    };
  }, [place]);
}

/** Somebody went elsewhere of their own accord: the element is still there. */
function isLeft(element: Element | undefined): boolean {
  return element?.isConnected === true && element !== document.activeElement;
}

/** The element and everything around it, up to the page. */
function lineOf(element: Element, page: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== page; at = at.parentElement) line.push(at);
  return line;
}

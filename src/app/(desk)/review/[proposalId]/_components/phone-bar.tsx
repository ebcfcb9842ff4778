"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { useDesk } from "./desk-context.tsx";

/** On a phone: go on without deciding, or decide. It acts only once the decision is in sight; before, it leads there. */
export function PhoneBar() {
  const [inSight, setInSight] = useState(false);
  const { currentId, walk, go } = useDesk();
  const t = useTranslations("review");

  // biome-ignore lint/correctness/useExhaustiveDependencies: another row has another form
  useEffect(() => {
    const form = document.getElementById("review-decision");
    setInSight(false);
    if (!form) return undefined;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), {
      rootMargin: "0px 0px -30% 0px",
    });
    observer.observe(form);
    return () => observer.disconnect();
  }, [currentId]);

  return (
    <div className="h-20 sm:hidden">
      <div className="fixed inset-x-0 bottom-0 z-(--z-sticky) grid grid-cols-[112px_minmax(0,1fr)] gap-2 bg-sheet p-3 shadow-bar">
        <Button onClick={() => go(walk.onward)}>{t("skip")}</Button>
        {inSight ? (
          <Button tone="primary" type="submit" form="review-decision">
            {t("carryOut")}
          </Button>
        ) : (
          <Button
            tone="primary"
            onClick={() => document.getElementById("review-decision")?.scrollIntoView({ block: "start" })}
          >
            {t("decideNow")}
          </Button>
        )}
      </div>
    </div>
  );
}

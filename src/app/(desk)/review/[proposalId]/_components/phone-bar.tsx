"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";

/** On a phone: go on without deciding, or decide. It acts only once the decision is in sight; before, it leads there. */
export function PhoneBar({ onwardHref }: { onwardHref: string }) {
  const [inSight, setInSight] = useState(false);
  const t = useTranslations("review");

  useEffect(() => {
    const form = document.getElementById("review-decision");
    if (!form) return undefined;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), {
      rootMargin: "0px 0px -30% 0px",
    });
    observer.observe(form);
    return () => observer.disconnect();
  }, []);

  return (
    <div className="h-20 sm:hidden">
      <div className="fixed inset-x-0 bottom-0 z-(--z-sticky) grid grid-cols-[112px_minmax(0,1fr)] gap-2 bg-sheet p-3 shadow-bar">
        <LinkButton href={onwardHref}>{t("skip")}</LinkButton>
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

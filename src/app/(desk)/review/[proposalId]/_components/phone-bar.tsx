"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { reviewHref } from "../review-href.ts";
import { useDecisions } from "./decisions-context.tsx";
import { useDesk } from "./desk-context.tsx";

/** On a phone: go on without deciding, or decide. It acts only once the decision is in sight; before, it leads there. */
export function PhoneBar() {
  const [inSight, setInSight] = useState(false);
  const { queue, currentId, walk, go } = useDesk();
  const { form } = useDecisions();
  const isAtRows = usePathname() === reviewHref(queue.proposalId);
  const t = useTranslations("review");

  useEffect(() => {
    setInSight(false);
    if (!form) return undefined;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), {
      rootMargin: "0px 0px -30% 0px",
    });
    observer.observe(form);
    return () => observer.disconnect();
  }, [form]);

  if (!isAtRows || currentId === null) return null;
  return (
    <div className="h-20 sm:hidden">
      <div className="fixed inset-x-0 bottom-0 z-(--z-sticky) grid grid-cols-[minmax(112px,auto)_minmax(0,1fr)] gap-2 bg-sheet p-3 shadow-bar">
        <Button onClick={() => go(walk.onward)}>{t("skip")}</Button>
        {form && inSight && (
          <Button tone="primary" type="submit" form="review-decision">
            {t("carryOut")}
          </Button>
        )}
        {form && !inSight && (
          <Button tone="primary" onClick={() => form.scrollIntoView({ block: "start" })}>
            {t("decideNow")}
          </Button>
        )}
      </div>
    </div>
  );
}
